package loanflow.servicing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import loanflow.money.Money;

/**
 * Finds the instalments that a paid amount belongs to: the ledger keeps parts, not instalments. Payments fill the
 * oldest first (see {@link Allocation}), so the sums say it all; what is taken back leaves the newest first.
 */
final class Spread {

    private Spread() {}

    /** The amount's share of each line, in the order of the lines. */
    static List<Money> of(
            Money amount,
            List<OpenInstalment> lines,
            Function<OpenInstalment, Money> open,
            Function<OpenInstalment, Money> paid) {
        return amount.isNegative() ? takenBack(amount, lines, paid) : filled(amount, lines, open);
    }

    private static List<Money> filled(Money amount, List<OpenInstalment> lines, Function<OpenInstalment, Money> open) {
        Money left = amount;
        List<Money> shares = new ArrayList<>();
        for (OpenInstalment line : lines) {
            Money share = open.apply(line).min(left);
            left = left.minus(share);
            shares.add(share);
        }
        if (left.isPositive()) {
            throw new IllegalStateException("ledger: " + left + " paid more than was owed");
        }
        return shares;
    }

    private static List<Money> takenBack(
            Money amount, List<OpenInstalment> lines, Function<OpenInstalment, Money> paid) {
        List<OpenInstalment> newestFirst = new ArrayList<>(lines);
        Collections.reverse(newestFirst);
        List<Money> shares = new ArrayList<>();
        filled(amount.negated(), newestFirst, paid).forEach(share -> shares.add(0, share.negated()));
        return shares;
    }
}
