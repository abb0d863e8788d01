package loanflow.listing;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.stereotype.Component;

/** Proposals and appeals are about a customer, whom the house knows by an application. */
@Component
class ListedCustomer implements CaseCustomer {

    private final JdbcListed rows;

    ListedCustomer(JdbcListed rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return rows.customerOf(businessKey);
    }

    Optional<String> ofApplication(String applicationId) {
        return rows.ofApplication(applicationId);
    }
}
