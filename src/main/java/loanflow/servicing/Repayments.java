package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Books payments. The loan's row is locked from the first check to the last posting. */
@Component
class Repayments {

    private final JdbcTakenLoans loans;
    private final JdbcAllocations allocations;
    private final JdbcRepayments repayments;
    private final Ledger ledger;
    private final CatchUp catchUp;
    private final FoldedRepayments folded;
    private final Stages stages;
    private final AssetClasses classes;
    private final LoanNews news;
    private final BusinessEvents events;
    private final Clock clock;

    Repayments(
            JdbcTakenLoans loans,
            JdbcAllocations allocations,
            JdbcRepayments repayments,
            Ledger ledger,
            CatchUp catchUp,
            FoldedRepayments folded,
            Stages stages,
            AssetClasses classes,
            LoanNews news,
            BusinessEvents events,
            Clock clock) {
        this.loans = loans;
        this.allocations = allocations;
        this.repayments = repayments;
        this.ledger = ledger;
        this.catchUp = catchUp;
        this.folded = folded;
        this.stages = stages;
        this.classes = classes;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    RepaymentOutcome book(RepaymentOrder order, Predicate<LoanOwners> mayPay) {
        LocalDate today = LocalDate.now(clock);
        Optional<JdbcTakenLoans.Taken> found = loans.take(order.loanId(), today)
                .filter(taken -> mayPay.test(taken.loan().owners()));
        if (found.isEmpty()) {
            return new RepaymentOutcome.Refused(RepaymentOutcome.Reason.LOAN_UNKNOWN);
        }
        JdbcTakenLoans.Taken taken = found.get();
        Optional<RepaymentOutcome.Reason> refusal = RepaymentRules.refusal(order, taken.loan(), today);
        if (refusal.isPresent()) {
            return unlessBefore(order, refusal.get());
        }
        if (taken.loan().status() == LoanStatus.WRITTEN_OFF) {
            return byFold(order, taken.loan(), today);
        }
        if (taken.behind()) {
            catchUp.run(today, taken.loan());
            taken = loans.take(order.loanId(), today).orElseThrow();
            if (taken.loan().status() != LoanStatus.ACTIVE) {
                return unlessBefore(order, RepaymentOutcome.Reason.LOAN_CLOSED);
            }
        }
        if (taken.loan().byEvents()) {
            return byFold(order, taken.loan(), today);
        }
        return book(order, taken, today);
    }

    private RepaymentOutcome byFold(RepaymentOrder order, Loan loan, LocalDate today) {
        return folded.book(
                        order, loan, Money.of(order.amount(), loan.principal().currency()), today)
                .orElseGet(() -> unlessBefore(order, RepaymentOutcome.Reason.REFERENCE_USED));
    }

    /** The same payment told again is answered as the first time, whatever has become of the loan since. */
    private RepaymentOutcome unlessBefore(RepaymentOrder order, RepaymentOutcome.Reason refusal) {
        return repayments
                .find(order.payer(), order.paymentReference())
                .map(before -> again(order, before))
                .orElseGet(() -> new RepaymentOutcome.Refused(refusal));
    }

    /** Another payment of that name is refused. */
    private static RepaymentOutcome again(RepaymentOrder order, RepaymentOutcome.Booked before) {
        boolean same = before.loanId().equals(order.loanId())
                && before.amount().major().compareTo(order.amount()) == 0
                && before.amount().currency().getCurrencyCode().equals(order.currency());
        return same ? before : new RepaymentOutcome.Refused(RepaymentOutcome.Reason.REFERENCE_USED);
    }

    private RepaymentOutcome book(RepaymentOrder order, JdbcTakenLoans.Taken taken, LocalDate today) {
        Loan loan = taken.loan();
        LoanAccount before = taken.account();
        Money amount = Money.of(order.amount(), before.currency());
        Allocation allocation = Allocation.of(before, amount, today);
        RepaymentOutcome.Booked booked = new RepaymentOutcome.Booked(
                UUID.randomUUID().toString(),
                loan.id(),
                order.paymentReference(),
                today,
                amount,
                allocation.costs(),
                allocation.penalty(),
                allocation.interest(),
                allocation.principal(),
                allocation.advanceChange(before),
                allocation.settled());
        if (!allocations.save(before, allocation, order.payer(), booked)) {
            return unlessBefore(order, RepaymentOutcome.Reason.REFERENCE_USED);
        }
        JournalEntry entry = Postings.of(allocation, "repayment:" + booked.repaymentId(), loan.id(), today)
                .move(order.channel().received(), amount)
                .entry();
        List<Posted> unused = ledger.post(entry);
        news.moneyMoved(loan.id());
        events.tell(List.of(booked.event()));
        if (taken.away()) {
            classes.follow(today, loan.id());
        }
        if (ArrearsNews.isLate(loan.stage())) {
            news.paidLate(loan.id(), booked.repaymentId());
        }
        if (allocation.settled()) {
            news.settled(loan.id());
        } else if (!dueDate(allocation.account()).equals(dueDate(before))) {
            age(loan, allocation.account(), today);
        }
        return booked;
    }

    private void age(Loan loan, LoanAccount after, LocalDate today) {
        LoanRange only = LoanRange.only(loan.id());
        boolean moves = after.daysPastDue(today)
                .filter(days -> !stages.of(days).equals(loan.stage()))
                .isPresent();
        if (moves && stages.age(today, only) > 0) {
            int unused = news.tellStageChanges(only);
        }
    }

    private static Optional<LocalDate> dueDate(LoanAccount account) {
        return account.nextDue().map(OpenInstalment::dueDate);
    }
}
