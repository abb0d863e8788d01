package loanflow.account;

import static loanflow.account.Loans.eur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;

/**
 * Loans of 1,200 in three months from 1 January on which a day costs a thousandth of the balance (36.5 % of 365 days), and
 * what they cost, written as "days x balance" so that a reader can check it: 10x1200 21x1100 is 12.00 + 23.10.
 */
final class ByTheDay {

    /** Of 30 days' twelfths: a month costs three hundredths, shared by its days. */
    private static final BigDecimal MONTH = new BigDecimal("0.03");

    private ByTheDay() {}

    /** Three times 400 and the interest of the days; money that comes early repays principal first. */
    static Loans loan(Rest rest, Rest payOff) {
        return loan(InterestMethod.EQUAL_PRINCIPAL, rest, payOff, Excess.SMALLER_INSTALMENTS);
    }

    static Loans loan() {
        return loan(Rest.DAY, Rest.DAY);
    }

    static Loans cumulative(Excess excess) {
        return loan(InterestMethod.EQUAL_PRINCIPAL, Rest.DAY, Rest.DAY, excess).cumulative();
    }

    static Loans loan(InterestMethod method, Rest rest, Rest payOff, Excess excess) {
        return new Loans()
                .interest(method, "36.5", YearBasis.ACT_365)
                .follows(rest, payOff, excess)
                .strategy(Strategy.DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST)
                .payout("01-01", "1200");
    }

    /** Repayments as "month-day amount", one after the other with commas; nothing is none. */
    static Loans pays(Loans loan, String payments) {
        Arrays.stream(payments.split(", ", -1)).filter(one -> !one.isEmpty()).forEach(one -> {
            String[] words = one.split(" ", 2);
            loan.pay("paid " + words[0], words[0], words[1]);
        });
        return loan;
    }

    /** Sums of instalments, one after the other with bars. */
    static List<Money> sums(String sums) {
        return Arrays.stream(sums.split("\\|", -1)).map(ByTheDay::sum).toList();
    }

    static Money sum(String sum) {
        return cents(thousands(sum));
    }

    /** The same where each month is a twelfth of the year. */
    static List<Money> months(String sums) {
        return Arrays.stream(sums.split("\\|", -1))
                .map(sum -> cents(thousands(sum)
                        .movePointRight(3)
                        .multiply(MONTH)
                        .divide(BigDecimal.valueOf(days(sum)), 10, RoundingMode.HALF_UP)))
                .toList();
    }

    static List<Money> interest(AccountState state) {
        return state.instalments().stream()
                .map(line -> line.charged().interest())
                .toList();
    }

    static String principal(AccountState state) {
        return String.join(
                " ",
                state.instalments().stream()
                        .map(line -> line.charged().principal().major().toPlainString())
                        .toList());
    }

    static long days(String sum) {
        return parts(sum).stream().mapToLong(part -> Long.parseLong(part[0])).sum();
    }

    private static BigDecimal thousands(String sum) {
        return parts(sum).stream()
                .map(part -> new BigDecimal(part[0]).multiply(new BigDecimal(part[1])))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(3);
    }

    private static List<String[]> parts(String sum) {
        return Arrays.stream(sum.trim().split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("x", 2))
                .toList();
    }

    private static Money cents(BigDecimal exact) {
        return eur(exact.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
}
