package loanflow.origination;

import java.util.List;
import java.util.Map;
import loanflow.origination.AutomaticRefusal.Origin;
import loanflow.screening.Screening;
import loanflow.screening.ScreeningOutcome;
import loanflow.underwriting.CreditOutcome;
import loanflow.underwriting.Underwriting;
import org.springframework.stereotype.Component;

/** Reads a refusal with what led to it. */
@Component
class RefusalReader {

    private final JdbcReasons reasons;
    private final JdbcHumanReviews people;
    private final Screening screening;
    private final Underwriting underwriting;

    RefusalReader(JdbcReasons reasons, JdbcHumanReviews people, Screening screening, Underwriting underwriting) {
        this.reasons = reasons;
        this.people = people;
        this.screening = screening;
        this.underwriting = underwriting;
    }

    AutomaticRefusal read(Application application) {
        String id = application.id();
        List<Reason> why = reasons.of(id);
        Origin origin = origin(id, why);
        return new AutomaticRefusal(
                origin,
                origin == Origin.FRAUD ? screening.decidedByPeople(id) : underwriting.decidedByPeople(id),
                !Reasons.allowAppeal(why),
                people.inStateSince(id),
                why,
                application.amount().major().toPlainString() + " "
                        + application.amount().currency().getCurrencyCode(),
                application.termMonths(),
                application.purpose().name(),
                application.salesAgent(),
                origin == Origin.NONE ? Map.of() : screening.factsOf(id));
    }

    /** By what refused last; own reasons such as a missing consent judge nobody. */
    private Origin origin(String id, List<Reason> why) {
        if (why.stream().anyMatch(reason -> OwnReason.isOne(reason.code()))) {
            return Origin.NONE;
        }
        if (underwriting.outcomeOf(id).orElse(null) instanceof CreditOutcome.Refused) {
            return Origin.CREDIT;
        }
        return screening.outcomeOf(id) instanceof ScreeningOutcome.Rejected ? Origin.FRAUD : Origin.NONE;
    }
}
