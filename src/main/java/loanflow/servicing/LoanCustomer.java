package loanflow.servicing;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of a loan are about its borrower. */
@Component
class LoanCustomer implements CaseCustomer {

    private final JdbcClient jdbc;

    LoanCustomer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return jdbc.sql("select customer_id from loan where id = ?")
                .param(businessKey)
                .query(String.class)
                .optional();
    }
}
