package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.money.Money;

/**
 * What a payment pays: costs first, then the oldest due instalment, in it penalty, interest, principal (民法典 art. 560,
 * 561), then the next one. What is left stays the borrower's advance and pays what falls due later. When payment and
 * advance together reach the pay-off, the loan is settled with interest for the days used only.
 *
 * @param account the account afterwards
 * @param costs paid costs; likewise {@code penalty}, {@code interest} and {@code principal}
 * @param interestUsed interest that an early settlement charges for the days used, else zero
 * @param settled nothing is open any more
 */
record Allocation(
        LoanAccount account,
        Money costs,
        Money penalty,
        Money interest,
        Money principal,
        Money interestUsed,
        boolean settled) {

    /** Allocates a payment; an amount of zero puts the advance to what has fallen due since. */
    static Allocation of(LoanAccount account, Money amount, LocalDate today) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("payment: must not be negative");
        }
        Money available = account.advance().plus(amount);
        boolean settled = available.compareTo(account.payOff(today)) >= 0;
        Money used = settled ? account.interestUsed(today) : Money.zero(account.currency());
        return new Run(account, available, today, settled, used).allocate();
    }

    /** What the payment leaves with the borrower: negative when it used an earlier advance too. */
    Money advanceChange(LoanAccount before) {
        return account.advance().minus(before.advance());
    }

    private static final class Run {

        private final LoanAccount before;
        private final LocalDate today;
        private final boolean settles;
        private final Money interestUsed;
        private Money left;
        private Money penalty;
        private Money interest;
        private Money principal;

        Run(LoanAccount before, Money available, LocalDate today, boolean settles, Money interestUsed) {
            this.before = before;
            this.left = available;
            this.today = today;
            this.settles = settles;
            this.interestUsed = interestUsed;
            penalty = interest = principal = Money.zero(before.currency());
        }

        Allocation allocate() {
            Money costs = take(before.costsOpen());
            int running = before.running(today).map(OpenInstalment::number).orElse(0);
            List<OpenInstalment> lines = new ArrayList<>();
            for (OpenInstalment line : before.instalments()) {
                if (line.isDue(today)) {
                    lines.add(pay(line));
                } else if (settles) {
                    lines.add(pay(line.withInterest(
                            line.number() == running ? interestUsed : Money.zero(before.currency()))));
                } else {
                    lines.add(line);
                }
            }
            LoanAccount after = new LoanAccount(
                    before.loanId(),
                    before.apr(),
                    before.dayCount(),
                    before.disbursedOn(),
                    before.costsOpen().minus(costs),
                    left,
                    lines);
            return new Allocation(after, costs, penalty, interest, principal, interestUsed, settles);
        }

        private OpenInstalment pay(OpenInstalment line) {
            Money penaltyPart = take(line.openPenalty());
            Money interestPart = take(line.openInterest());
            Money principalPart = take(line.openPrincipal());
            penalty = penalty.plus(penaltyPart);
            interest = interest.plus(interestPart);
            principal = principal.plus(principalPart);
            return line.paid(penaltyPart, interestPart, principalPart);
        }

        private Money take(Money open) {
            Money part = open.min(left);
            left = left.minus(part);
            return part;
        }
    }
}
