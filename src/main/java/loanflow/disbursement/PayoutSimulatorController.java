package loanflow.disbursement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Demo only: tells the simulated payment provider and funder how to behave. */
@RestController
@Profile("demo")
class PayoutSimulatorController {

    private final ObjectProvider<SimulatedPayoutProvider> payouts;
    private final ObjectProvider<SimulatedFunder> funder;

    PayoutSimulatorController(ObjectProvider<SimulatedPayoutProvider> payouts, ObjectProvider<SimulatedFunder> funder) {
        this.payouts = payouts;
        this.funder = funder;
    }

    @PostMapping("/api/demo/simulators/payout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void payout(@RequestBody PayoutBehaviour behaviour) {
        payouts.ifAvailable(simulator -> simulator.behave(behaviour.mode()));
    }

    @PostMapping("/api/demo/simulators/funder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void funder(@RequestBody FunderBehaviour behaviour) {
        funder.ifAvailable(simulator -> simulator.behave(behaviour.mode()));
    }

    record PayoutBehaviour(SimulatedPayoutMode mode) {}

    record FunderBehaviour(FunderPort.FunderReply mode) {}
}
