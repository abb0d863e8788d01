package loanflow.disbursement.process;

import loanflow.disbursement.FunderBans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** For the next cases whose money may not be lent any more. */
@Component
class RerouteReservationsDelegate implements JavaDelegate {

    private final FunderBans bans;

    RerouteReservationsDelegate(FunderBans bans) {
        this.bans = bans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FunderBanProcess.MORE_RESERVED.set(execution, bans.reroute());
    }
}
