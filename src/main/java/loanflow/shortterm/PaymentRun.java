package loanflow.shortterm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import loanflow.money.Money;

/** Runs payments through a loan: interest first, the rest repays principal. */
final class PaymentRun {

    private final ShortTermLoan loan;
    private final InterestMeter meter;
    private final InterestAccount interest;
    private final List<ScheduleRow> rows = new ArrayList<>();
    private Money principal;
    private int today;

    PaymentRun(ShortTermLoan loan, Money initialInterest) {
        this.loan = loan;
        meter = new InterestMeter(loan);
        interest = new InterestAccount(loan, initialInterest);
        principal = loan.principal();
    }

    void pay(int day, Money amount) {
        BigDecimal interestOfPeriod = until(day);
        book(day, amount, interestOfPeriod);
    }

    /** Pays whatever is left on that day. */
    void payRest(int day) {
        BigDecimal interestOfPeriod = until(day);
        book(day, principal.plus(interest.payable(meter)), interestOfPeriod);
    }

    /** What the last row has paid: nothing is left after {@link #payRest}. */
    Money lastPayment() {
        return rows.get(rows.size() - 1).payment();
    }

    BigDecimal totalActuarialInterest() {
        return meter.total();
    }

    List<ScheduleRow> rows() {
        return rows;
    }

    private BigDecimal until(int day) {
        BigDecimal counted = meter.count(principal, day - today);
        if (loan.method() == InterestMethod.ACTUARIAL) {
            interest.charge(counted);
        }
        today = day;
        return counted;
    }

    private void book(int day, Money amount, BigDecimal counted) {
        Money portion = amount.min(interest.payable(meter));
        interest.pay(portion, meter);
        principal = principal.minus(amount.minus(portion));
        rows.add(new ScheduleRow(day, amount, counted, portion, amount.minus(portion), interest.owed(), principal));
    }
}
