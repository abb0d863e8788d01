package loanflow.legal.process;

import loanflow.legal.Placements;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the claim to an agency, if it may still be given. */
@Component
class PlaceClaimDelegate implements JavaDelegate {

    private final Placements placements;

    PlaceClaimDelegate(Placements placements) {
        this.placements = placements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        placements.place(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey());
    }
}
