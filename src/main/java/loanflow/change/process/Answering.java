package loanflow.change.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Whose answer the process goes on with; who else signed stands with the signatures of the case. */
final class Answering {

    private Answering() {}

    /** The person who completed the last task; where none was needed, who asked. */
    static String person(DelegateExecution execution) {
        var person = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return person == null || person.getUserId() == null
                ? LoanChangeProcess.ASKED_BY.in(execution)
                : person.getUserId();
    }
}
