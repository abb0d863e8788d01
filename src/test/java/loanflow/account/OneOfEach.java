package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;

import java.math.BigDecimal;
import java.util.List;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.PercentageCharge;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.TermChange;
import loanflow.account.AccountEvent.Undo;
import loanflow.account.AccountEvent.Waiver;
import loanflow.account.AccountEvent.WriteOff;
import loanflow.money.AnnualRate;
import loanflow.money.Money;

/**
 * One event of each type by its name, as a loan takes it on 20 February that was paid out 300.00 on 10 January and paid
 * back 50.00 on 10 February, in three instalments.
 */
final class OneOfEach {

    /** Those that say an amount. */
    static final List<String> WITH_AMOUNT = List.of(
            "DISBURSEMENT",
            "REPAYMENT",
            "CHARGE",
            "CHARGEBACK",
            "CREDIT_BALANCE_REFUND",
            "REFUND",
            "WAIVER",
            "PAY_OFF",
            "SETTLEMENT",
            "SALE",
            "BUY_BACK");

    static final List<String> WITHOUT_AMOUNT = List.of(
            "PERCENTAGE_CHARGE",
            "PENALTY_STOP",
            "UNDO",
            "DUE_DATE_SHIFT",
            "EXTENSION",
            "TERM_CHANGE",
            "HOLIDAY",
            "RATE_CHANGE",
            "RE_AGE",
            "RE_AMORTIZATION",
            "CHARGE_OFF",
            "WRITE_OFF");

    private OneOfEach() {}

    static AccountEvent of(String name, Stamp stamp, Money amount) {
        return switch (name) {
            case "DISBURSEMENT" -> new Disbursement(stamp, amount);
            case "REPAYMENT", "RECOVERY" -> new Payment(stamp, PaymentKind.valueOf(name), amount);
            case "CHARGE" -> new Charge(stamp, Component.FEE, day("03-01"), amount);
            case "CHARGEBACK" -> new Chargeback(stamp, amount, null);
            case "CREDIT_BALANCE_REFUND" -> new CreditBalanceRefund(stamp, amount);
            case "REFUND" -> new Refund(stamp, amount);
            case "WAIVER" -> new Waiver(stamp, Component.PRINCIPAL, amount, "supervisor");
            case "PAY_OFF" -> new PayOff(stamp, amount);
            case "SETTLEMENT" -> new Settlement(stamp, amount, new BigDecimal("40"), "committee");
            case "SALE" -> new Sale(stamp, amount, "buyer");
            case "BUY_BACK" -> new BuyBack(stamp, amount);
            default -> ofTerms(name, stamp);
        };
    }

    private static AccountEvent ofTerms(String name, Stamp stamp) {
        return switch (name) {
            case "PERCENTAGE_CHARGE" ->
                new PercentageCharge(stamp, Component.PENALTY, day("03-01"), new BigDecimal("5"));
            case "PENALTY_STOP" -> new PenaltyStop(stamp, day("02-20"), null);
            case "UNDO" -> new Undo(stamp, "paid");
            case "DUE_DATE_SHIFT" -> new DueDateShift(stamp, day("03-10"), day("03-20"));
            case "EXTENSION" -> new Extension(stamp, 1);
            case "TERM_CHANGE" -> new TermChange(stamp, day("03-10"), 2);
            case "HOLIDAY" -> new Holiday(stamp, day("03-10"), 1);
            case "RATE_CHANGE" -> new RateChange(stamp, day("03-10"), AnnualRate.percent("6"));
            case "RE_AGE" -> new ReAge(stamp, day("05-01"), 1, Frequency.MONTHS, 2, null);
            case "RE_AMORTIZATION" -> new ReAmortization(stamp);
            case "CHARGE_OFF" -> new ChargeOff(stamp);
            case "WRITE_OFF" -> new WriteOff(stamp, "committee");
            default -> throw new IllegalArgumentException("event: " + name);
        };
    }

    /** The loan that all of them are for. */
    static Loans loan() {
        return new Loans().payout("01-10", "300").pay("paid", "02-10", "50");
    }

    static AccountEvent of(String name, String on, String amount) {
        return of(name, Loans.stamp("e", on), eur(amount));
    }
}
