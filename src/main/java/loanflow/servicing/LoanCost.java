package loanflow.servicing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import loanflow.money.ActualCost;
import loanflow.money.AnnualRate;
import loanflow.money.CashFlow;
import loanflow.money.Money;

/**
 * What a loan really costs: all that was paid on it and all that is still owed, penalty included, against the payout
 * ({@link ActualCost}). Costs of enforcement are no price of the loan (民法典 art. 561) and do not count. Money that we hold for the borrower takes off from what he owes first.
 *
 * @param cap highest yearly cost under the contract
 * @param paid every payment of the borrower
 * @param account charged up to today
 */
record LoanCost(Money payout, AnnualRate cap, List<CashFlow> paid, LoanAccount account, LocalDate today) {

    AnnualRate rate() {
        return ActualCost.of(payout, account.disbursedOn(), paid, owed(Money.zero(account.currency())));
    }

    /** The rate in basis points, rounded half up. */
    long bps() {
        return rate().fraction()
                .movePointRight(4)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Whether the cap is kept when so much of the open penalty is given up. */
    boolean isKept(Money given) {
        Money all = Stream.concat(paid.stream(), owed(given).stream())
                .map(CashFlow::amount)
                .reduce(Money.zero(account.currency()), Money::plus);
        // Who gives back no more than he received has paid no price.
        return all.compareTo(payout) <= 0 || ActualCost.within(cap, payout, account.disbursedOn(), paid, owed(given));
    }

    Money openPenalty() {
        return account.instalments().stream()
                .map(OpenInstalment::openPenalty)
                .reduce(Money.zero(account.currency()), Money::plus);
    }

    /** The smallest part of the open penalty that must be given up to keep the cap; all of it where that is too little. */
    Money excess() {
        long enough = openPenalty().minor();
        long tooLittle = -1;
        while (enough - tooLittle > 1) {
            long middle = tooLittle + (enough - tooLittle) / 2;
            if (isKept(Money.ofMinor(middle, account.currency()))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Money.ofMinor(enough, account.currency());
    }

    private List<CashFlow> owed(Money given) {
        Money left = given.plus(account.advance());
        List<CashFlow> owed = new ArrayList<>();
        account.instalments()
                .forEach(line -> owed.add(new CashFlow(line.isDue(today) ? today : line.dueDate(), line.open())));
        List<CashFlow> rest = new ArrayList<>();
        for (CashFlow flow : owed) {
            Money covered = flow.amount().min(left);
            left = left.minus(covered);
            if (!flow.amount().equals(covered)) {
                rest.add(new CashFlow(flow.date(), flow.amount().minus(covered)));
            }
        }
        return rest;
    }
}
