package loanflow.workflow.guard;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A harmless bean among the delegates that counts who reaches it. Tests only. */
@Component("probeDelegate")
public class ProbeDelegate implements JavaDelegate {

    private final AtomicInteger touched = new AtomicInteger();

    public String touch() {
        touched.incrementAndGet();
        return "touched";
    }

    int touched() {
        return touched.get();
    }

    @Override
    public void execute(DelegateExecution execution) {
        touch();
    }
}
