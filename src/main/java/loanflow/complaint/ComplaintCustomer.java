package loanflow.complaint;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.stereotype.Component;

/** A complaint is about the borrower who made it. */
@Component
class ComplaintCustomer implements CaseCustomer {

    private final JdbcComplaints complaints;

    ComplaintCustomer(JdbcComplaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return complaints.find(businessKey).map(Complaint::customerId);
    }
}
