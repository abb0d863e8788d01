package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.PAYOUT_EVIDENCE;
import static loanflow.disbursement.process.DisbursementProcess.PAYOUT_RESULT;

import java.util.List;
import loanflow.disbursement.Instruction;
import loanflow.disbursement.Standing;
import loanflow.disbursement.process.DisbursementProcess.Evidence;
import loanflow.workflow.Wording;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Writes where the payout stands, for the gateways and for the people who repair it. */
final class PayoutVariables {

    private PayoutVariables() {}

    static void write(DelegateExecution execution, Instruction instruction) {
        if (instruction instanceof Instruction.Blocked blocked) {
            write(execution, "BLOCKED", blocked.rules());
        } else if (instruction instanceof Instruction.Banned) {
            write(execution, "BANNED", List.of());
        } else {
            write(execution, "INSTRUCTED", List.of());
        }
    }

    static void write(DelegateExecution execution, Standing standing) {
        write(execution, standing.name(), List.of());
    }

    private static void write(DelegateExecution execution, String result, List<String> rules) {
        PAYOUT_RESULT.set(execution, result);
        PAYOUT_EVIDENCE.set(execution, new Evidence(result, Wording.all(List.copyOf(rules)), List.of()));
    }
}
