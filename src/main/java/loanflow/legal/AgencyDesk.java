package loanflow.legal;

import loanflow.money.Money;

/** Port to collection agencies: they get the least that their work needs, and give it back. */
public interface AgencyDesk {

    /** Gives a claim to an agency; the same key is given once. */
    Receipt place(Placement placement);

    /** Takes it back; told twice it is one. */
    Receipt recall(String agencyId, String key);

    /**
     * What is given: the person's number goes the agency's own way under its processing agreement.
     *
     * @param agreementId of the processing agreement (PIPL art. 21)
     */
    record Placement(String key, String agencyId, String agreementId, String claimId, Money open, long daysPastDue) {}

    /** What the agency said. */
    enum Receipt {
        TAKEN,
        REFUSED,
        UNCLEAR
    }
}
