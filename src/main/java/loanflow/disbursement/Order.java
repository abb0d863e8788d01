package loanflow.disbursement;

/** A stored order to pay out and the round of funders it is in. */
record Order(PayoutOrder terms, int round) {

    String applicationId() {
        return terms.applicationId();
    }

    long fen() {
        return terms.principal().minor();
    }

    String currency() {
        return terms.principal().currency().getCurrencyCode();
    }

    FundingRules.Signed signed() {
        return new FundingRules.Signed(
                terms.signedRate().toBps(),
                terms.band(),
                terms.contractDate(),
                terms.lpr().toBps());
    }
}
