package loanflow.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Schedules of all repayment methods: line by line, the last instalment takes the rest. */
public final class LoanSchedule {

    private LoanSchedule() {}

    /**
     * The schedule.
     *
     * @throws IllegalArgumentException when shifted due dates no longer ascend after the payout
     */
    public static RepaymentSchedule of(LoanTerms terms) {
        Money constant = constantPart(terms);
        List<Instalment> instalments = new ArrayList<>();
        Money balance = terms.principal();
        for (InterestPeriod period : terms.periods()) {
            int number = instalments.size() + 1;
            Money base = terms.method() == RepaymentMethod.FLAT ? terms.principal() : balance;
            Money interest = period.share().interest(base, terms.rate(), terms.rounding());
            Money repaid = number == terms.periods().size() ? balance : repaid(terms, constant, interest, balance);
            instalments.add(new Instalment(number, period.dueDate(), repaid, interest));
            balance = balance.minus(repaid);
        }
        return new RepaymentSchedule(terms.principal(), terms.disbursedOn(), instalments);
    }

    private static Money repaid(LoanTerms terms, Money constant, Money interest, Money balance) {
        Money zero = Money.zero(balance.currency());
        return switch (terms.method()) {
            case EQUAL_INSTALMENTS -> constant.minus(interest).max(zero).min(balance);
            case EQUAL_PRINCIPAL, FLAT -> constant.min(balance);
            case INTEREST_FIRST, SINGLE_PAYMENT -> zero;
        };
    }

    /** What is the same each time: the payment, or the principal in it. */
    private static Money constantPart(LoanTerms terms) {
        return switch (terms.method()) {
            case EQUAL_INSTALMENTS ->
                AnnuityPayment.of(terms.principal(), terms.rate(), terms.periods(), terms.rounding());
            case EQUAL_PRINCIPAL, FLAT ->
                Money.ofMinor(
                        BigDecimal.valueOf(terms.principal().minor())
                                .divide(BigDecimal.valueOf(terms.periods().size()), 0, terms.rounding())
                                .longValueExact(),
                        terms.principal().currency());
            case INTEREST_FIRST, SINGLE_PAYMENT -> Money.zero(terms.principal().currency());
        };
    }
}
