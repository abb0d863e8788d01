package loanflow.legal;

import loanflow.money.Money;

/**
 * Money that an agency passed on.
 *
 * @param arrived what came to our account, zero or more
 * @param kept what the agency kept back of its fee, zero or more, in the same currency
 * @param reference the transfer as the bank names it
 */
public record AgencyRemitted(String agencyId, Money arrived, Money kept, String reference) {

    public AgencyRemitted {
        if (!arrived.currency().equals(kept.currency()) || arrived.isNegative() || kept.isNegative()) {
            throw new IllegalArgumentException("remittance: two amounts of one currency, none below zero");
        }
    }

    boolean isNothing() {
        return arrived.isZero() && kept.isZero();
    }
}
