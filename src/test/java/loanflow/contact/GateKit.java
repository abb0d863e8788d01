package loanflow.contact;

import java.time.Clock;
import loanflow.testing.DecisionFiles;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door with the owner's real tables, profile CN_STRICT, on a real database. */
final class GateKit {

    private static final DecisionTables TABLES = new DecisionFiles();

    private GateKit() {}

    static Contact contact(JdbcClient jdbc, Outbox outbox, Clock clock) {
        return contact(jdbc, new JdbcContactLog(jdbc), outbox, clock);
    }

    static Contact contact(JdbcClient jdbc, JdbcContactLog log, Outbox outbox, Clock clock) {
        JdbcContactRestrictions restrictions = new JdbcContactRestrictions(jdbc);
        return new Contact(
                log,
                restrictions,
                new JdbcPlannedTouches(jdbc),
                new ContactGate(
                        TABLES,
                        new GateInputs(new JdbcContactCounters(jdbc), restrictions),
                        new JdbcHolidays(jdbc),
                        "CN_STRICT"),
                outbox,
                clock);
    }
}
