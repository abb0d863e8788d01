package loanflow.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** Something that happened to a loan on a day. Terms and events are all that a loan's account is made of. */
public sealed interface AccountEvent {

    Stamp stamp();

    default String key() {
        return stamp().key();
    }

    default LocalDate on() {
        return stamp().on();
    }

    /** Money is paid out; the first payout starts the schedule, a later one is spread over what is left of it. */
    record Disbursement(Stamp stamp, Money amount) implements AccountEvent {}

    /** Money that repays the loan. */
    record Payment(Stamp stamp, PaymentKind kind, Money amount) implements AccountEvent {}

    /** A fee or penalty that falls due on a day, with the instalment of its period; after the last one on its own. */
    record Charge(Stamp stamp, Component component, LocalDate due, Money amount) implements AccountEvent {}

    /** A charge in percent of principal and interest of the whole loan. */
    record PercentageCharge(Stamp stamp, Component component, LocalDate due, BigDecimal percent)
            implements AccountEvent {}

    /** A payment is taken back by the payer's bank (charge-back, bounced debit): what it repaid is owed once more. */
    record Chargeback(Stamp stamp, Money amount, @Nullable String of) implements AccountEvent {}

    /** What was paid too much goes back to the borrower. */
    record CreditBalanceRefund(Stamp stamp, Money amount) implements AccountEvent {}

    /** A part of what was repaid goes back to the borrower; the last instalments that were paid open again. */
    record Refund(Stamp stamp, Money amount) implements AccountEvent {}

    /** The lender gives up a part of what is owed; authority is who allowed it. */
    record Waiver(Stamp stamp, Component component, Money amount, String authority) implements AccountEvent {}

    /** Overdue principal costs no penalty interest on these days, both included (hardship); for good when to is null. */
    record PenaltyStop(
            Stamp stamp, LocalDate from, @Nullable LocalDate to) implements AccountEvent {}

    /** Another event never happened: everything is replayed without it. */
    record Undo(Stamp stamp, String of) implements AccountEvent {}

    /** The instalment due on a day falls due on another day; all later ones follow in rhythm. */
    record DueDateShift(Stamp stamp, LocalDate from, LocalDate to) implements AccountEvent {}

    /** All instalments after the value date fall due that many periods later (展期). */
    record Extension(Stamp stamp, int periods) implements AccountEvent {}

    /** From the instalment due on a day on, the rest is spread over more (or, negative, fewer) instalments. */
    record TermChange(Stamp stamp, LocalDate from, int instalments) implements AccountEvent {}

    /** From a due date on, some instalments carry no principal; the term grows by as many. */
    record Holiday(Stamp stamp, LocalDate from, int instalments) implements AccountEvent {}

    /** Another rate for all periods that begin on a day or later. */
    record RateChange(Stamp stamp, LocalDate from, AnnualRate rate) implements AccountEvent {}

    /** All open principal moves into new instalments; with a rate it bears that one from then on, else the old one. */
    record ReAge(
            Stamp stamp,
            LocalDate start,
            int every,
            Frequency unit,
            int instalments,
            @Nullable AnnualRate rate) implements AccountEvent {}

    /** Overdue principal is spread over the instalments that are still to come. */
    record ReAmortization(Stamp stamp) implements AccountEvent {}

    /** Everything is repaid early, with interest only for the days used. */
    record PayOff(Stamp stamp, Money amount) implements AccountEvent {}

    /** A part is accepted for the whole; at least so many percent of it. */
    record Settlement(Stamp stamp, Money amount, BigDecimal floor, String authority) implements AccountEvent {}

    /** The lender expects no more and takes the loan off its assets; the borrower owes as before. */
    record ChargeOff(Stamp stamp) implements AccountEvent {}

    /** The rest is given up on the schedule too; what still comes is a recovery. */
    record WriteOff(Stamp stamp, String authority) implements AccountEvent {}

    /** The claim is sold. */
    record Sale(Stamp stamp, Money price, String buyer) implements AccountEvent {}

    /** A sold claim comes back. */
    record BuyBack(Stamp stamp, Money price) implements AccountEvent {}
}
