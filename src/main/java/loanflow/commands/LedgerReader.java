package loanflow.commands;

import java.math.BigDecimal;
import java.util.List;
import loanflow.money.Money;
import loanflow.shortterm.ActualPayment;
import loanflow.shortterm.CapCount;
import loanflow.shortterm.Evaluation;
import loanflow.shortterm.LedgerTerms;
import loanflow.shortterm.PaymentStatus;

/** Reads what was really paid, and what the contract says of payments that are late, failed or too large. */
final class LedgerReader {

    private static final int MOST_DAYS = 60;

    private final Request request;
    private final DayReader days;
    private final Money zero;

    LedgerReader(Request request, DayReader days, Money principal) {
        this.request = request;
        this.days = days;
        zero = Money.zero(principal.currency());
    }

    boolean isAsked() {
        return request.has("evaluationDay") || request.has("evaluationOn");
    }

    Evaluation evaluation() {
        return new Evaluation(
                days.day(request, "evaluationDay", "evaluationOn"), request.at("settles", Field::yesOrNo, false));
    }

    LedgerTerms terms() {
        return new LedgerTerms(
                amount("lateCharge"),
                amount("insufficientFundsCharge"),
                amount("smallestPayment"),
                request.at("creditRatePercent", Field::notNegative, BigDecimal.ZERO)
                        .movePointLeft(2),
                request.at("graceDays", field -> field.whole(0, MOST_DAYS), 0),
                request.at("timeoutDays", field -> field.whole(0, MOST_DAYS), 0),
                request.at("capCount", field -> field.choice(CapCount.class), CapCount.EXACT));
    }

    List<ActualPayment> payments() {
        return request.at("actualPayments", Field::elements, List.<Field>of()).stream()
                .map(Field::object)
                .map(this::payment)
                .toList();
    }

    private ActualPayment payment(Request payment) {
        ActualPayment read = new ActualPayment(
                days.day(payment),
                payment.at("amount").money(zero.currency()),
                payment.at("status", field -> field.choice(PaymentStatus.class), PaymentStatus.CONFIRMED));
        payment.nothingElse();
        return read;
    }

    private Money amount(String field) {
        return request.at(field, value -> value.money(zero.currency()), zero);
    }
}
