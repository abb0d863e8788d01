package loanflow.collection;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import loanflow.contact.Contact;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import org.springframework.stereotype.Component;

/** Begins a touch: planned with the gate, and on the sheet of who makes it. */
@Component
class Touches {

    private static final LocalTime LAST_CALL = LocalTime.of(20, 0);
    private static final List<String> EARLY = List.of("S1", "S2", "S3");

    private final JdbcActions actions;
    private final LateDebts debts;
    private final CallSheets sheets;
    private final Contact contact;
    private final Clock clock;

    Touches(JdbcActions actions, LateDebts debts, CallSheets sheets, Contact contact, Clock clock) {
        this.actions = actions;
        this.debts = debts;
        this.sheets = sheets;
        this.contact = contact;
        this.clock = clock;
    }

    TakenStep begin(CollectionCase found, Planned planned) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String key = actions.start(found, planned, now) + ":" + planned.attempt();
        contact.plan(new ContactRequest(
                key,
                found.customerId(),
                debts.of(found).get(0).loanId(),
                Objects.requireNonNull(planned.kind().channel()),
                purpose(planned),
                planned.template(),
                debts.values(found)));
        OffsetDateTime lastCall = now.with(LAST_CALL);
        return new TakenStep.Touch(
                key,
                Objects.requireNonNull(planned.kind().channel()),
                EARLY.contains(found.stage()) ? "early-collectors" : "late-collectors",
                CallPriority.of(found, debts.of(found)),
                lastCall.isAfter(now) ? lastCall : now.plusHours(1),
                sheets.of(found, planned.kind().name(), planned.template()));
    }

    /** A reminder within the grace period is a service; a notice is what the law wants; all else is collection. */
    private static ContactPurpose purpose(Planned planned) {
        if (planned.kind().isNotice()) {
            return ContactPurpose.LEGAL_NOTICE;
        }
        return planned.template() == MessageTemplate.REMINDER_V1 ? ContactPurpose.SERVICE : ContactPurpose.COLLECTION;
    }
}
