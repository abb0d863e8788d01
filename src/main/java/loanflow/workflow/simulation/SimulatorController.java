package loanflow.workflow.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Demo only: {@code POST /api/demo/simulators/bureau} with {@code {"mode": "SLOW"}}. */
@RestController
@Profile("demo")
class SimulatorController {

    private final List<Simulator> simulators;

    SimulatorController(List<Simulator> simulators) {
        this.simulators = simulators;
    }

    @PostMapping("/api/demo/simulators/{name}")
    ResponseEntity<Behaviour> behave(@PathVariable("name") String name, @Valid @RequestBody Behaviour behaviour) {
        List<Simulator> named = simulators.stream()
                .filter(simulator -> simulator.names().contains(name))
                .toList();
        named.forEach(simulator -> simulator.behave(name, behaviour.mode()));
        return named.isEmpty() ? ResponseEntity.status(HttpStatus.NOT_FOUND).build() : ResponseEntity.ok(behaviour);
    }

    record Behaviour(@NotNull Simulator.Mode mode) {}
}
