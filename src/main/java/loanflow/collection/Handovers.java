package loanflow.collection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import loanflow.contact.MessageTemplate;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Hands a case to people who decide: referrals, and holds that have run out. */
@Component
class Handovers {

    private final JdbcActions actions;
    private final JdbcHolds holds;
    private final CallSheets sheets;
    private final HardshipTable hardship;
    private final Clock clock;

    Handovers(JdbcActions actions, JdbcHolds holds, CallSheets sheets, HardshipTable hardship, Clock clock) {
        this.actions = actions;
        this.holds = holds;
        this.sheets = sheets;
        this.hardship = hardship;
        this.clock = clock;
    }

    TakenStep refer(CollectionCase found, Planned planned) {
        String unused = actions.start(found, planned, OffsetDateTime.now(clock));
        return new TakenStep.Referral(
                Objects.requireNonNull(planned.kind().group()),
                sheets.of(found, planned.kind().name(), planned.template()));
    }

    /** A person in hardship is to be offered something, not only left alone: the sheet says what the table allows. */
    TakenStep reviewHold(PolicyVersions policy, CollectionCase found) {
        Hold first = holds.standing(found.id()).get(0);
        CallSheet sheet = sheets.of(found, first.reason().name(), MessageTemplate.COLLECT_V1);
        return new TakenStep.HoldReview(
                first.owner(),
                first.reason() == HoldReason.HARDSHIP
                        ? sheet.withScript(hardship.offer(policy, sheet.daysPastDue()))
                        : sheet.withScript(""));
    }
}
