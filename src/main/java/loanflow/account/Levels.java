package loanflow.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import loanflow.money.Money;

/** What every instalment but the last asks for, by the method of the loan, rounded to the plan's multiple. */
final class Levels {

    private final Book book;
    private final InterestMethod method;

    Levels(Book book) {
        this.book = book;
        this.method = book.terms.interest().method();
    }

    /** Whether the level is principal and interest together. */
    boolean holdInterest() {
        return method == InterestMethod.EQUAL_INSTALMENTS
                && book.rate.fraction().signum() > 0;
    }

    /** For lines that carry principal; interest by days takes the first of them for the length of all. */
    Money of(Money balance, List<Line> lines) {
        if (method == InterestMethod.INTEREST_FIRST || lines.isEmpty()) {
            return book.zero;
        }
        Money exact = holdInterest() ? annuity(balance, lines) : Shares.of(balance, lines.size());
        return Shares.toMultiple(exact, book.terms.plan().multiple());
    }

    /** {@code A = B·r / (1 − (1+r)^−n)}. */
    private Money annuity(Money balance, List<Line> lines) {
        // Interest that follows the days keeps the level that the loan began with.
        Line first =
                Recalculating.applies(book) ? book.lines.periods(line -> true).get(0) : lines.get(0);
        RepaymentPlan plan = book.terms.plan();
        YearBasis basis = book.terms.interest().basis();
        BigDecimal rate = Periods.isWhole(first.from, first.due, plan)
                ? Periods.between(book.rate, first.from, first.due, plan, basis)
                : Periods.regular(book.rate, plan, basis);
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(lines.size(), MathContext.DECIMAL128);
        BigDecimal factor = rate.multiply(growth).divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
        return balance.times(factor, RoundingMode.HALF_UP);
    }
}
