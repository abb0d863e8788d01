package loanflow.hardship;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.stereotype.Component;

/** A request is about the borrower of its loan. */
@Component
class HardshipCustomer implements CaseCustomer {

    private final JdbcHardshipRequests requests;

    HardshipCustomer(JdbcHardshipRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return requests.find(businessKey).map(HardshipRequest::customerId);
    }
}
