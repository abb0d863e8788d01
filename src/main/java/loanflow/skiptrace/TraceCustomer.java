package loanflow.skiptrace;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.stereotype.Component;

/** What is typed during a search lies under the key of the borrower who is searched. */
@Component
class TraceCustomer implements CaseCustomer {

    private final JdbcSkipTraces traces;

    TraceCustomer(JdbcSkipTraces traces) {
        this.traces = traces;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return traces.find(businessKey).map(SkipTrace::customerId);
    }
}
