package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.contact.MessageTemplate;
import loanflow.money.Money;
import loanflow.servicing.Arrears;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Component;

/** Fills call sheets and message templates from a case. Amounts and dates only. */
@Component
class CallSheets {

    private static final int PAST_LINES = 8;
    /** Before negative data are reported (DOMAIN §10.10). */
    static final int BUREAU_LEAD_DAYS = 5;

    private final JdbcCases cases;
    private final JdbcActions actions;
    private final JdbcPromises promises;
    private final Arrears arrears;
    private final Clock clock;

    CallSheets(JdbcCases cases, JdbcActions actions, JdbcPromises promises, Arrears arrears, Clock clock) {
        this.arrears = arrears;
        this.cases = cases;
        this.actions = actions;
        this.promises = promises;
        this.clock = clock;
    }

    CallSheet of(CollectionCase found, String action, MessageTemplate template) {
        List<Debt> late = late(found);
        LocalDate today = LocalDate.now(clock);
        boolean used = promises.madeSince(found.customerId(), today.minusDays(PromiseRules.WINDOW_DAYS - 1L))
                >= PromiseRules.MOST;
        return new CallSheet(
                arrears.lateLoansOf(found.customerId()).get(0).applicationId(),
                Wording.of(action),
                template.with(values(late)),
                Wording.of(found.stage()),
                Wording.of(found.tier()),
                found.score(),
                late.get(0).daysPastDue(),
                overdue(late).toString(),
                found.brokenPromises(),
                late.stream()
                        .map(debt -> new CallSheet.Line(
                                debt.loanId().substring(0, 8),
                                debt.dueDate().toString(),
                                debt.daysPastDue(),
                                debt.overdue().toString()))
                        .toList(),
                past(found),
                used
                        ? List.of()
                        : PromiseRules.days(found.stage(), today).stream()
                                .map(day -> new CallSheet.Option(day.toString(), day.toString()))
                                .toList());
    }

    /** Values for every template that a case may send. */
    Map<String, String> values(CollectionCase found) {
        return values(late(found));
    }

    private Map<String, String> values(List<Debt> late) {
        Debt oldest = late.get(0);
        return Map.of(
                "amount", overdue(late).major().toPlainString(),
                "dueDate", oldest.dueDate().toString(),
                "daysPastDue", String.valueOf(oldest.daysPastDue()),
                "reportFrom", LocalDate.now(clock).plusDays(BUREAU_LEAD_DAYS).toString());
    }

    /** The late debts of a case, the oldest first. */
    List<Debt> late(CollectionCase found) {
        List<Debt> late = cases.debts(found.id()).stream()
                .filter(debt -> debt.curedOn() == null)
                .sorted((one, other) -> one.dueDate().compareTo(other.dueDate()))
                .toList();
        if (late.isEmpty()) {
            throw new IllegalStateException("case " + found.id() + " has no late debt");
        }
        return late;
    }

    /** What is overdue in the currency of the oldest debt. */
    static Money overdue(List<Debt> late) {
        Money none = Money.zero(late.get(0).overdue().currency());
        return late.stream()
                .map(Debt::overdue)
                .filter(amount -> amount.currency().equals(none.currency()))
                .reduce(none, Money::plus);
    }

    private List<CallSheet.Past> past(CollectionCase found) {
        List<Action> all = actions.of(found.id());
        Stream<Action> ended = all.stream()
                .skip(Math.max(0, all.size() - PAST_LINES))
                .filter(action -> action.state() != Action.State.STARTED);
        return ended.map(action -> new CallSheet.Past(
                        action.plannedFor().toString(),
                        Wording.of(action.action()),
                        Stream.of(action.state().name(), action.reason(), action.outcome())
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(Wording::of)
                                .collect(Collectors.joining(" · "))))
                .toList();
    }
}
