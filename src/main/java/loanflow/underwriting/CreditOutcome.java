package loanflow.underwriting;

import java.util.List;

/** How underwriting ended. */
public sealed interface CreditOutcome {

    /**
     * The loan may be offered on these terms, and on no others.
     *
     * @param amountFen principal in fen, paid out without any deduction
     * @param termMonths number of monthly equal instalments
     * @param aprBps nominal yearly rate in basis points
     * @param allInBps all-in yearly cost in basis points, IRR x 12 of the real instalments
     * @param penaltyAprBps yearly rate on overdue principal in basis points
     * @param capBps the cap the price was tested against, basis points
     * @param capBasis the yardstick of the cap, IRR_X12
     * @param lenderType type of funder for which the price was made
     * @param counterOffer whether amount or term differ from what was asked for
     * @param band risk band A to F; funders take some bands only
     * @param priceVersion version of the pricing parameters
     */
    record Approved(
            long amountFen,
            int termMonths,
            long aprBps,
            long allInBps,
            long penaltyAprBps,
            long capBps,
            String capBasis,
            String lenderType,
            boolean counterOffer,
            String band,
            String priceVersion)
            implements CreditOutcome {}

    /** Refused for these 1 to 4 reasons, the weightiest first. */
    record Refused(List<String> reasons) implements CreditOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty() || reasons.size() > 4) {
                throw new IllegalArgumentException("reasons: 1 to 4, not " + reasons.size());
            }
        }
    }

    /** The reviewer wants these papers before deciding; the next {@link Underwriting#open} starts a new round. */
    record PapersWanted(List<String> papers) implements CreditOutcome {
        public PapersWanted {
            papers = List.copyOf(papers);
        }
    }
}
