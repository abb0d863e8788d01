package loanflow.shortterm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import loanflow.money.Money;

/** Loans under test: a hundred pounds at 0.8 % a day, so that a day costs 80 pence, unless a test says otherwise. */
final class Pounds {

    static final Currency GBP = Currency.getInstance("GBP");
    static final BigDecimal RATE = new BigDecimal("0.008");

    private Pounds() {}

    static Money pounds(String amount) {
        return Money.of(new BigDecimal(amount), GBP);
    }

    static ShortTermLoan loan(InterestMethod method) {
        return loan("100", RATE, method, CostCap.UK_HCSTC, RoundingMode.FLOOR, FinalPayment.LOWER);
    }

    static ShortTermLoan loan(
            String principal,
            BigDecimal rate,
            InterestMethod method,
            CostCap cap,
            RoundingMode rounding,
            FinalPayment finalPayment) {
        return new ShortTermLoan(pounds(principal), rate, method, cap, rounding, finalPayment);
    }

    static ShortTermLoan ending(String principal, String rate, InterestMethod method, FinalPayment finalPayment) {
        return loan(principal, new BigDecimal(rate), method, CostCap.NONE, RoundingMode.FLOOR, finalPayment);
    }

    static List<Integer> days(String days) {
        return Arrays.stream(days.split(" ", -1)).map(Integer::valueOf).toList();
    }

    static LedgerTerms terms(String late, String unfunded, String smallest, int grace, int timeout) {
        return new LedgerTerms(
                pounds(late), pounds(unfunded), pounds(smallest), new BigDecimal("0.365"), grace, timeout);
    }

    static ActualPayment paid(int day, String amount, PaymentStatus status) {
        return new ActualPayment(day, pounds(amount), status);
    }

    /** Each row as "day: interest+principal leaves principal". */
    static String written(List<ScheduleRow> rows) {
        return rows.stream()
                .map(row -> row.day() + ": " + row.interest().major() + "+"
                        + row.principal().major() + " leaves "
                        + row.principalBalance().major())
                .collect(Collectors.joining(", "));
    }
}
