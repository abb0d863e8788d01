package loanflow.disbursement;

import java.util.List;

/** What became of the attempt to find the money for a signed loan. */
public sealed interface FundingOutcome {

    /** The money is reserved. */
    record Reserved(String funderId, String lenderType) implements FundingOutcome {}

    /** The money is reserved and the funder has been asked for its own approval. */
    record Asked(String funderId, String lenderType) implements FundingOutcome {}

    /** A funder would lend, but not at the signed rate: the borrower must get a new offer of this lender type. */
    record NewOffer(String funderId, String lenderType) implements FundingOutcome {}

    /**
     * Nobody lends, or three were asked in vain: people decide.
     *
     * @param checks codes of table {@code funding-rules}, or REFUSED_THREE_TIMES
     * @param funders among whom people may choose
     */
    record None(List<String> checks, List<Candidate> funders) implements FundingOutcome {}

    /** A source of money and the name that people know it by. */
    record Candidate(String funderId, String name) {}
}
