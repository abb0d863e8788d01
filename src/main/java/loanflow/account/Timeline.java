package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.PercentageCharge;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.TermChange;
import loanflow.account.AccountEvent.WriteOff;

/** The order in which events work: by value date, on the same day by arrival. */
final class Timeline {

    private final AccountTerms terms;

    Timeline(AccountTerms terms) {
        this.terms = terms;
    }

    List<AccountEvent> of(Intake intake) {
        List<AccountEvent> byDate = intake.standing().stream()
                .filter(event -> DownPayments.disbursementOf(event.key()).isEmpty())
                .sorted(Comparator.comparing(Timeline::effective))
                .toList();
        List<AccountEvent> all = DownPayments.insert(terms, byDate, intake);
        // A cumulative schedule is complete before the first payment runs over it.
        return terms.style() == ScheduleStyle.PROGRESSIVE
                ? all
                : all.stream().sorted(Comparator.comparing(Timeline::rank)).toList();
    }

    /** What moves due dates is in force from the first day: a due date that was moved has never been. */
    static List<AccountEvent> moves(List<AccountEvent> ordered, LocalDate start) {
        return inForce(ordered, start, event -> event instanceof DueDateShift || event instanceof Extension);
    }

    /** Stops of penalty, which count for days that are past too. */
    static List<PenaltyStop> stops(List<AccountEvent> ordered, LocalDate start) {
        return inForce(ordered, start, PenaltyStop.class::isInstance).stream()
                .map(PenaltyStop.class::cast)
                .toList();
    }

    private static List<AccountEvent> inForce(
            List<AccountEvent> ordered, LocalDate start, Predicate<AccountEvent> wanted) {
        List<AccountEvent> found = new ArrayList<>();
        boolean closed = false;
        for (AccountEvent event : ordered) {
            closed = event instanceof Sale || event instanceof WriteOff || (closed && !(event instanceof BuyBack));
            if (wanted.test(event) && !closed && !event.on().isBefore(start)) {
                found.add(event);
            }
        }
        return found;
    }

    /** A charge that was recorded after its due date works from its due date. */
    static LocalDate effective(AccountEvent event) {
        if (event instanceof Charge charge && charge.due().isBefore(charge.on())) {
            return charge.due();
        }
        if (event instanceof PercentageCharge charge && charge.due().isBefore(charge.on())) {
            return charge.due();
        }
        return event.on();
    }

    private static int rank(AccountEvent event) {
        if (event instanceof Disbursement
                || event instanceof TermChange
                || event instanceof Holiday
                || event instanceof RateChange) {
            return 0;
        }
        return event instanceof Charge || event instanceof PercentageCharge ? 1 : 2;
    }
}
