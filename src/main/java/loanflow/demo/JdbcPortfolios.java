package loanflow.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the portfolio of this house was begun and has been led to its end. */
@Repository
@Profile("demo")
class JdbcPortfolios {

    /** How far it is. */
    enum State {
        NONE,
        BEGUN,
        ENDED
    }

    private final JdbcClient jdbc;

    JdbcPortfolios(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    State state() {
        return jdbc.sql("select case when ended_at is null then 'BEGUN' else 'ENDED' end from demo_portfolio")
                .query(State.class)
                .optional()
                .orElse(State.NONE);
    }

    void begin(long seed) {
        int unused = jdbc.sql("insert into demo_portfolio (seed) values (?)")
                .param(seed)
                .update();
    }

    void end() {
        int unused = jdbc.sql("update demo_portfolio set ended_at = clock_timestamp()")
                .update();
    }
}
