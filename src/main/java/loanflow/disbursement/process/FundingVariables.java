package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.FUNDER_OUTCOME;
import static loanflow.disbursement.process.DisbursementProcess.FUNDING_EVIDENCE;
import static loanflow.disbursement.process.DisbursementProcess.LENDER_TYPE;
import static loanflow.disbursement.process.DisbursementProcess.PAYOUT_OUTCOME;

import java.util.List;
import loanflow.disbursement.FundingOutcome;
import loanflow.disbursement.process.DisbursementProcess.Evidence;
import loanflow.workflow.Wording;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Writes what became of the search for money. */
final class FundingVariables {

    private FundingVariables() {}

    static void write(DelegateExecution execution, FundingOutcome outcome) {
        if (outcome instanceof FundingOutcome.Reserved reserved) {
            found(execution, "RESERVED", reserved.lenderType());
        } else if (outcome instanceof FundingOutcome.Asked asked) {
            found(execution, "ASKED", asked.lenderType());
        } else if (outcome instanceof FundingOutcome.NewOffer offer) {
            found(execution, "NEW_OFFER", offer.lenderType());
            PAYOUT_OUTCOME.set(execution, "NEW_OFFER");
        } else if (outcome instanceof FundingOutcome.None none) {
            FUNDER_OUTCOME.set(execution, "NONE");
            FUNDING_EVIDENCE.set(
                    execution,
                    new Evidence(
                            "NONE",
                            Wording.all(List.copyOf(none.checks())),
                            none.funders().stream()
                                    .map(funder -> new DisbursementProcess.Option(funder.name(), funder.funderId()))
                                    .toList()));
        }
    }

    private static void found(DelegateExecution execution, String outcome, String lenderType) {
        FUNDER_OUTCOME.set(execution, outcome);
        LENDER_TYPE.set(execution, lenderType);
    }
}
