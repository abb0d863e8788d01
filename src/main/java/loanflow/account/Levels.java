package loanflow.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    Money of(Money balance, int instalments) {
        if (method == InterestMethod.INTEREST_FIRST || instalments < 1) {
            return book.zero;
        }
        Money exact = holdInterest() ? annuity(balance, instalments) : Shares.of(balance, instalments);
        return Shares.toMultiple(exact, book.terms.plan().multiple());
    }

    /** {@code A = B·r / (1 − (1+r)^−n)}. */
    private Money annuity(Money balance, int instalments) {
        BigDecimal rate = Periods.regular(
                book.rate, book.terms.plan(), book.terms.interest().basis());
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(instalments, MathContext.DECIMAL128);
        BigDecimal factor = rate.multiply(growth).divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
        return balance.times(factor, RoundingMode.HALF_UP);
    }
}
