package loanflow.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Never in production: tells the simulated provider how its statements come. */
@RestController
@Profile("!prod")
class StatementSimulatorController {

    private final SimulatedProviderStatements simulator;

    StatementSimulatorController(SimulatedProviderStatements simulator) {
        this.simulator = simulator;
    }

    @PostMapping("/api/demo/simulators/statements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void behave(@Valid @RequestBody Behaviour behaviour) {
        simulator.behave(behaviour.mode());
    }

    record Behaviour(@NotNull SimulatedStatementMode mode) {}
}
