package loanflow.writeoff;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.stereotype.Component;

/** A write-off is about the borrower of its loan. */
@Component
class WriteOffCustomer implements CaseCustomer {

    private final JdbcWriteOffs writeOffs;

    WriteOffCustomer(JdbcWriteOffs writeOffs) {
        this.writeOffs = writeOffs;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return writeOffs.customerOf(businessKey);
    }
}
