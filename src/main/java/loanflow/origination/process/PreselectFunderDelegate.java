package loanflow.origination.process;

import java.util.Optional;
import loanflow.origination.CreditRequests;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PreselectFunderDelegate implements JavaDelegate {

    private final CreditRequests requests;

    PreselectFunderDelegate(CreditRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> lenderType =
                requests.preselectFunder(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey());
        LoanOriginationProcess.FUNDER_FOUND.set(execution, lenderType.isPresent());
        lenderType.ifPresent(type -> LoanOriginationProcess.LENDER_TYPE.set(execution, type));
    }
}
