package loanflow.servicing.process;

import java.util.Map;
import loanflow.workflow.InboxHandler.Handling;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Brings a message to the process of one loan. */
@Component
class LoanCorrelation {

    private final RuntimeService runtime;

    LoanCorrelation(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** NOT_YET while the process is busy elsewhere; REJECTED when the loan has no process (any more). */
    Handling tell(String message, String loanId, Map<String, Object> variables) {
        // An exception for a message that nobody awaits would end the transaction of the asker with it.
        boolean told = !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(loanId)
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty();
        return told ? Handling.DONE : running(loanId) ? Handling.NOT_YET : Handling.REJECTED;
    }

    private boolean running(String loanId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(loanId, LoanServicingProcess.KEY)
                        .count()
                > 0;
    }
}
