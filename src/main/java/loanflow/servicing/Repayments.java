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
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Books payments. The loan's row is locked from the first check to the last posting. */
@Component
class Repayments {

    private final JdbcLoans loans;
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
            JdbcLoans loans,
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
        Optional<Loan> locked = loans.lock(order.loanId()).filter(loan -> mayPay.test(loan.owners()));
        if (locked.isEmpty()) {
            return new RepaymentOutcome.Refused(RepaymentOutcome.Reason.LOAN_UNKNOWN);
        }
        LocalDate today = LocalDate.now(clock);
        Loan loan = locked.get();
        Optional<RepaymentOutcome.Reason> refusal = RepaymentRules.refusal(order, loan, today);
        if (refusal.isPresent()) {
            return unlessBefore(order, refusal.get());
        }
        if (loan.status() == LoanStatus.WRITTEN_OFF) {
            return byFold(order, loan, today);
        }
        JdbcLoans.Standing standing = loans.standing(loan, today);
        if (standing.behind()) {
            catchUp.run(today, loan);
            loan = loans.lock(order.loanId()).orElseThrow();
            if (loan.status() != LoanStatus.ACTIVE) {
                return unlessBefore(order, RepaymentOutcome.Reason.LOAN_CLOSED);
            }
            standing = loans.standing(loan, today);
        }
        if (loan.byEvents()) {
            return byFold(order, loan, today);
        }
        Money amount = Money.of(order.amount(), loan.principal().currency());
        return book(order, loan, standing.account(), amount, today);
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

    private RepaymentOutcome book(RepaymentOrder order, Loan loan, LoanAccount before, Money amount, LocalDate today) {
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
        if (!repayments.insert(order.payer(), booked)) {
            return unlessBefore(order, RepaymentOutcome.Reason.REFERENCE_USED);
        }
        loans.save(before, allocation, today);
        JournalEntry entry = Postings.of(allocation, "repayment:" + booked.repaymentId(), loan.id(), today)
                .move(PostingRule.PAYMENT_RECEIVED, amount)
                .entry();
        List<Posted> unused = ledger.post(entry);
        events.tell(List.of(booked.event()));
        classes.follow(today, loan.id());
        if (ArrearsNews.isLate(loan.stage())) {
            news.paidLate(loan.id(), booked.repaymentId());
        }
        if (allocation.settled()) {
            news.settled(loan.id());
        } else if (!dueDate(allocation.account()).equals(dueDate(before))
                && stages.age(today, LoanRange.only(loan.id())) > 0) {
            var unusedCount = news.tellStageChanges(LoanRange.only(loan.id()));
        }
        return booked;
    }

    private static Optional<LocalDate> dueDate(LoanAccount account) {
        return account.nextDue().map(OpenInstalment::dueDate);
    }
}
