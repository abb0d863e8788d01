package loanflow.journeys;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lives a running demo to the day on which something is to happen. */
final class BusinessDays {

    private final JdbcClient jdbc;
    private final Traveller traveller;

    BusinessDays(JdbcClient jdbc, Traveller traveller) {
        this.jdbc = jdbc;
        this.traveller = traveller;
    }

    /** The demo's date of business, as its database has it. */
    LocalDate today() {
        return LocalDate.parse(jdbc.sql("""
                        select ((clock_timestamp() + make_interval(secs => (select offset_ms from business_clock) / 1000.0))
                                at time zone 'Asia/Shanghai')::date::text
                        """).query(String.class).single());
    }

    /** Day by day, so that each night does its work. */
    void liveTo(LocalDate day) {
        while (today().isBefore(day)) {
            LocalDate unused = traveller.advance(1);
        }
    }

    void liveToDaysLate(String loan, int days) {
        liveTo(LocalDate.parse(traveller.loan(loan).get("nextDueDate").asText()).plusDays(days));
    }
}
