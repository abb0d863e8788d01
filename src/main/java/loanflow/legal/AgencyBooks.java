package loanflow.legal;

import java.util.Currency;
import loanflow.money.Money;

/**
 * What all agencies together hold and are owed, against the ledger.
 *
 * @param held by agencies, as their receipts and remittances say
 * @param booked the same as account {@code CASH_AGENCY} says
 * @param owed to agencies, as their fees and payments say
 * @param payable the same as account {@code AGENCY_PAYABLE} says
 */
public record AgencyBooks(Currency currency, Money held, Money booked, Money owed, Money payable) {

    public boolean isRight() {
        return held.equals(booked) && owed.equals(payable);
    }
}
