package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.AccountEvent.TermChange;

/** The rest of the schedule changes: more or fewer instalments, a payment holiday, another rate. */
final class TermChanges {

    private TermChanges() {}

    static Outcome handle(TermChange event, Book book) {
        return replan(book, event.on(), event.from(), event.instalments(), 0);
    }

    static Outcome handle(Holiday event, Book book) {
        return event.instalments() < 1
                ? new Outcome.Refused(Rule.COUNT_OUT_OF_RANGE)
                : replan(book, event.on(), event.from(), event.instalments(), event.instalments());
    }

    static Outcome handle(RateChange event, Book book) {
        List<Line> lines = book.lines.current(line -> !line.from.isBefore(event.from()));
        if (lines.isEmpty()) {
            return new Outcome.Refused(Rule.NO_INSTALMENT_LEFT);
        }
        book.rate = event.rate();
        new Amortization(book, event.on())
                .plan(lines, 0, book.lines.open(lines::contains).principal());
        return new Outcome.Done(book.booking());
    }

    private static Outcome replan(Book book, LocalDate on, LocalDate from, int more, int skipped) {
        List<Line> lines = new ArrayList<>(book.lines.current(line -> !line.due.isBefore(from)));
        if (lines.isEmpty() || !lines.get(0).due.equals(from)) {
            return new Outcome.Refused(Rule.NOT_A_DUE_DATE);
        }
        if (more == 0 || lines.size() + more < 1 || lines.size() + more > RepaymentPlan.MOST) {
            return new Outcome.Refused(Rule.COUNT_OUT_OF_RANGE);
        }
        Parts open = book.lines.open(lines::contains);
        List<Line> dropped = lines.subList(Math.min(lines.size(), lines.size() + more), lines.size());
        if (dropped.stream()
                .anyMatch(line -> line.paid.plus(line.forgiven).total().isPositive()
                        || line.charged.fee().plus(line.charged.penalty()).isPositive())) {
            return new Outcome.Refused(Rule.COUNT_OUT_OF_RANGE);
        }
        book.lines.remove(List.copyOf(dropped));
        dropped.clear();
        for (int i = 0; i < more; i++) {
            lines.add(book.addPeriod());
        }
        new Amortization(book, on).plan(lines, skipped, open.principal());
        return new Outcome.Done(book.booking());
    }
}
