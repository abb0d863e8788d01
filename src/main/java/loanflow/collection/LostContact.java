package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import loanflow.contact.CallOutcome;
import loanflow.servicing.Arrears;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Asks table {@code lost-contact}, always its latest version like the contact gate, for which it is an input. */
@Component
class LostContact {

    private final Tables tables;
    private final JdbcActions actions;
    private final LateDebts debts;
    private final Arrears arrears;
    private final Clock clock;

    LostContact(Tables tables, JdbcActions actions, LateDebts debts, Arrears arrears, Clock clock) {
        this.tables = tables;
        this.actions = actions;
        this.debts = debts;
        this.arrears = arrears;
        this.clock = clock;
    }

    boolean is(CollectionCase found, CallOutcome last) {
        List<LocalDate> failures = failuresInRow(found.id());
        Map<String, Object> inputs = Map.of(
                // We know one number of a person: a wrong one leaves none.
                "numbersInvalid",
                last == CallOutcome.WRONG_NUMBER,
                "failedInRow",
                (long) failures.size(),
                "failedDays",
                failures.stream().distinct().count(),
                "reacted",
                !failures.isEmpty() && hasPaidSince(found, failures.get(0)));
        return Boolean.TRUE.equals(
                tables.single(PolicyVersions.LATEST, "lost-contact", inputs).get("lost"));
    }

    /** Days of the calls since the last conversation, the oldest first. */
    private List<LocalDate> failuresInRow(String caseId) {
        List<LocalDate> failures = new ArrayList<>();
        for (Action action : actions.of(caseId)) {
            CallOutcome.find(action.outcome()).ifPresent(call -> {
                if (call.talked()) {
                    failures.clear();
                } else {
                    failures.add(action.startedAt()
                            .atZoneSameInstant(clock.getZone())
                            .toLocalDate());
                }
            });
        }
        return failures;
    }

    private boolean hasPaidSince(CollectionCase found, LocalDate first) {
        Currency currency = debts.of(found).get(0).overdue().currency();
        return arrears.paidUntil(found.customerId(), currency, LocalDate.now(clock))
                .minus(arrears.paidUntil(found.customerId(), currency, first.minusDays(1)))
                .isPositive();
    }
}
