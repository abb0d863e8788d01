package loanflow.servicing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import loanflow.account.AccountEvent;
import loanflow.account.AccountState;
import loanflow.account.PaymentKind;
import loanflow.account.Stamp;
import loanflow.account.Transaction;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Books a payment for a loan that was changed: what it pays is for its fold to say. */
@Component
class FoldedRepayments {

    private final ProductAccounts accounts;
    private final JdbcRepayments repayments;
    private final FoldedLoans folded;
    private final Stages stages;
    private final LoanNews news;

    FoldedRepayments(
            ProductAccounts accounts, JdbcRepayments repayments, FoldedLoans folded, Stages stages, LoanNews news) {
        this.accounts = accounts;
        this.repayments = repayments;
        this.folded = folded;
        this.stages = stages;
        this.news = news;
    }

    /** Empty when a payment of this name was booked before. */
    Optional<RepaymentOutcome> book(RepaymentOrder order, Loan loan, Money amount, LocalDate today) {
        String id = UUID.randomUUID().toString();
        String reference = "repayment:" + id;
        AccountState state = accounts.of(loan)
                .with(new AccountEvent.Payment(Stamp.of(reference, today), kind(loan), amount))
                .on(today);
        Transaction paid = state.transactions().stream()
                .filter(done -> done.key().equals(reference))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("loan " + loan.id() + " takes no payment"));
        LoanPosition.Parts parts =
                kind(loan) == PaymentKind.RECOVERY ? recovered(amount.minus(paid.overpaid())) : PaidParts.of(paid);
        RepaymentOutcome.Booked booked = new RepaymentOutcome.Booked(
                id,
                loan.id(),
                order.paymentReference(),
                today,
                amount,
                parts.costs(),
                parts.penalty(),
                parts.interest(),
                parts.principal(),
                amount.minus(parts.total()),
                FoldedLoans.status(state) == LoanStatus.SETTLED);
        if (!repayments.insert(order.payer(), booked)) {
            return Optional.empty();
        }
        folded.write(
                loan,
                state,
                today,
                reference,
                (draft, differences) ->
                        differences.received(draft, order.channel().received(), amount));
        news.moneyMoved(loan.id());
        if (ArrearsNews.isLate(loan.stage())) {
            news.paidLate(loan.id(), id);
        }
        LoanRange only = LoanRange.only(loan.id());
        if (stages.age(today, only) > 0) {
            int unused = news.tellStageChanges(only);
        }
        return Optional.of(booked);
    }

    private static PaymentKind kind(Loan loan) {
        return loan.status() == LoanStatus.WRITTEN_OFF ? PaymentKind.RECOVERY : PaymentKind.REPAYMENT;
    }

    /** The account of a written-off loan has nothing left to allocate to: a recovery counts on principal first (ENG). */
    private static LoanPosition.Parts recovered(Money amount) {
        Money none = Money.zero(amount.currency());
        return new LoanPosition.Parts(none, none, none, amount);
    }
}
