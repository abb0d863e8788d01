package loanflow.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loanflow.money.Money;

/** The interest that an instalment asks for besides what was paid on it. */
final class LineInterest {

    private final Book book;

    LineInterest(Book book) {
        this.book = book;
    }

    /** Of a period that begins with a balance; flat interest does not hang on it. */
    Money of(Line line, Money balance) {
        InterestTerms terms = book.terms.interest();
        if (!terms.bears()) {
            return book.zero;
        }
        RepaymentPlan plan = book.terms.plan();
        boolean flat = terms.method() == InterestMethod.FLAT;
        BigDecimal rate = flat
                ? Periods.regular(book.rate, plan, terms.basis())
                : Periods.between(book.rate, line.from, line.due, plan, terms.basis());
        Money whole = (flat ? book.financed : balance).times(rate, RoundingMode.HALF_UP);
        return whole.plus(line.besides).minus(line.settled(Component.INTEREST)).max(book.zero);
    }
}
