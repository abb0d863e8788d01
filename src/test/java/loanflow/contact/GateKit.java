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
        return contact(jdbc, new ContactLog(jdbc), outbox, clock);
    }

    static Contact contact(JdbcClient jdbc, ContactLog log, Outbox outbox, Clock clock) {
        ContactRestrictions restrictions = new ContactRestrictions(jdbc);
        return new Contact(
                log,
                restrictions,
                new PlannedTouches(jdbc),
                new ContactGate(TABLES, log, restrictions, new Holidays(jdbc), "CN_STRICT"),
                outbox,
                clock);
    }
}
