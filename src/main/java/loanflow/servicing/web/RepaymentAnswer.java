package loanflow.servicing.web;

import java.time.LocalDate;
import loanflow.money.Money;
import loanflow.servicing.RepaymentOutcome;

/** A booked repayment; all amounts are decimal texts in {@code currency} and parts sum to the amount. */
record RepaymentAnswer(
        String id,
        String loanId,
        String paymentReference,
        LocalDate receivedOn,
        String currency,
        String amount,
        String costs,
        String penalty,
        String interest,
        String principal,
        String advance,
        boolean settled) {

    static RepaymentAnswer of(RepaymentOutcome.Booked booked) {
        return new RepaymentAnswer(
                booked.repaymentId(),
                booked.loanId(),
                booked.paymentReference(),
                booked.receivedOn(),
                booked.amount().currency().getCurrencyCode(),
                text(booked.amount()),
                text(booked.costs()),
                text(booked.penalty()),
                text(booked.interest()),
                text(booked.principal()),
                text(booked.advance()),
                booked.settled());
    }

    static String text(Money amount) {
        return amount.major().toPlainString();
    }
}
