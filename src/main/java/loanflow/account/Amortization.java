package loanflow.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/**
 * Puts a balance on instalments: each is rounded half up to the plan's multiple, the last takes the rest. Interest is
 * rounded half up on each line. What was paid on a line stays paid.
 */
final class Amortization {

    private final Book book;
    private final InterestMethod method;
    private final LocalDate on;

    Amortization(Book book, LocalDate on) {
        this.book = book;
        this.method = book.terms.interest().method();
        this.on = on;
    }

    /** Spreads a balance anew over the lines; the first ones that are skipped carry no principal. */
    void plan(List<Line> lines, int skipped, Money balance) {
        int carrying = lines.size() - skipped;
        Money level = level(balance, carrying);
        Money left = balance;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Money interest = interest(line, left);
            Money principal = book.zero;
            if (i == lines.size() - 1) {
                principal = left;
            } else if (i >= skipped) {
                Money part = onBalance() ? level.minus(interest) : level;
                principal = part.max(book.zero).min(left);
            }
            set(line, Component.PRINCIPAL, principal);
            set(line, Component.INTEREST, interest);
            left = left.minus(principal);
        }
    }

    /** Asks for that principal in all on a line that nothing was paid on, with the interest that does not hang on a balance. */
    void ask(Line line, Money principal) {
        set(line, Component.PRINCIPAL, principal);
        set(line, Component.INTEREST, interest(line, book.zero));
    }

    /** Leaves on the line what was paid or forgiven, and asks for that much more. */
    void set(Line line, Component component, Money open) {
        line.charge(component, open.minus(line.open(component)), on);
    }

    private boolean onBalance() {
        return method == InterestMethod.EQUAL_INSTALMENTS
                && book.rate.fraction().signum() > 0;
    }

    private Money level(Money balance, int instalments) {
        if (method == InterestMethod.INTEREST_FIRST || instalments < 1) {
            return book.zero;
        }
        return Shares.toMultiple(
                onBalance() ? annuity(balance, instalments) : Shares.of(balance, instalments),
                book.terms.plan().multiple());
    }

    /** {@code A = B·r / (1 − (1+r)^−n)}. */
    private Money annuity(Money balance, int instalments) {
        BigDecimal rate = Periods.regular(
                book.rate, book.terms.plan(), book.terms.interest().basis());
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(instalments, MathContext.DECIMAL128);
        BigDecimal factor = rate.multiply(growth).divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
        return balance.times(factor, RoundingMode.HALF_UP);
    }

    /** Interest that a line asks for besides what was paid on it. */
    private Money interest(Line line, Money balance) {
        InterestTerms terms = book.terms.interest();
        if (!terms.bears()) {
            return book.zero;
        }
        RepaymentPlan plan = book.terms.plan();
        Money whole = method == InterestMethod.FLAT
                ? book.financed.times(Periods.regular(book.rate, plan, terms.basis()), RoundingMode.HALF_UP)
                : balance.times(
                        Periods.between(book.rate, line.from, line.due, plan, terms.basis()), RoundingMode.HALF_UP);
        Money settled = line.charged.interest().minus(line.open(Component.INTEREST));
        return whole.minus(settled).max(book.zero);
    }
}
