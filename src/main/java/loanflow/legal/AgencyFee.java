package loanflow.legal;

/** A fee that stands in the ledger: what was kept of the money, and the agency's share of it; minor units. */
record AgencyFee(long id, long keptFen, long feeFen) {

    /** How the ledger knows it. */
    String reference() {
        return "agency-fee:" + id;
    }
}
