package loanflow.legal;

import java.util.Currency;
import loanflow.money.Money;

/**
 * Where we stand with an agency in one currency.
 *
 * @param received from borrowers, for us
 * @param arrived what it sent on
 * @param kept its fee, as far as it kept it back
 * @param earned its fee, without what was taken back with the money
 * @param paid its fee, as far as we paid it
 * @param asked payments that wait for a second person
 */
public record AgencyStanding(
        String agencyId,
        String name,
        Money received,
        Money arrived,
        Money kept,
        Money earned,
        Money paid,
        Money asked) {

    static AgencyStanding none(String agencyId, String name, Currency currency) {
        Money zero = Money.zero(currency);
        return new AgencyStanding(agencyId, name, zero, zero, zero, zero, zero, zero);
    }

    /** What it still has of the money that it received for us. */
    public Money held() {
        return received.minus(arrived).minus(kept);
    }

    /** What we owe it; below zero it owes us, because the money of a fee that it has was taken back. */
    public Money owed() {
        return earned.minus(kept).minus(paid);
    }

    /** What may still be asked for. */
    Money free() {
        return owed().minus(asked);
    }
}
