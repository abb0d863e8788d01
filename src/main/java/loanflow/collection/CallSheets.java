package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.contact.MessageTemplate;
import loanflow.servicing.Arrears;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Component;

/** Fills call sheets from a case. Amounts and dates only. */
@Component
class CallSheets {

    private static final int PAST_LINES = 8;
    private final LateDebts debts;
    private final JdbcActions actions;
    private final JdbcPromiseRecord promises;
    private final Arrears arrears;
    private final Clock clock;

    CallSheets(LateDebts debts, JdbcActions actions, JdbcPromiseRecord promises, Arrears arrears, Clock clock) {
        this.arrears = arrears;
        this.debts = debts;
        this.actions = actions;
        this.promises = promises;
        this.clock = clock;
    }

    CallSheet of(CollectionCase found, String action, MessageTemplate template) {
        List<Debt> late = debts.of(found);
        LocalDate today = LocalDate.now(clock);
        boolean used = promises.madeSince(found.customerId(), today.minusDays(PromiseRules.WINDOW_DAYS - 1L))
                >= PromiseRules.MOST;
        return new CallSheet(
                arrears.lateLoansOf(found.customerId()).get(0).applicationId(),
                Wording.of(action),
                template.with(debts.values(late)),
                Wording.of(found.stage()),
                Wording.of(found.tier()),
                found.score(),
                late.get(0).daysPastDue(),
                LateDebts.overdue(late).toString(),
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
