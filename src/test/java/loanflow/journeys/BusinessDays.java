package loanflow.journeys;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lives a running demo to the day on which something is to happen. */
final class BusinessDays {

    /** Days for which one answer is waited. */
    private static final int MOST = 20;

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

    /** The demo goes day by day, so that each night does its work. */
    void liveTo(LocalDate day) {
        for (LocalDate today = today(); today.isBefore(day); ) {
            today = traveller.advance(Math.min(MOST, ChronoUnit.DAYS.between(today, day)));
        }
    }

    void liveToDaysLate(String loan, int days) {
        liveTo(dayLate(loan, days));
    }

    /** The date on which a loan is so many days late if nobody pays. */
    LocalDate dayLate(String loan, int days) {
        return LocalDate.parse(traveller.loan(loan).get("nextDueDate").asText()).plusDays(days);
    }
}
