package loanflow.account;

import loanflow.money.Money;

/**
 * What a later entry changed of an earlier one.
 *
 * @param key the event whose effect changed
 * @param place the bucket or the account
 * @param before amount before the later entry
 * @param after amount with it
 * @param because why: the entry that caused the change
 */
public record Correction(String key, String place, Money before, Money after, String because) {

    /** What must be posted so that the books say the new amount. */
    public Money difference() {
        return after.minus(before);
    }
}
