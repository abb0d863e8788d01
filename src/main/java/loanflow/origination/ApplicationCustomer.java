package loanflow.origination;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of an application are about who applied. */
@Component
class ApplicationCustomer implements CaseCustomer {

    private final JdbcClient jdbc;

    ApplicationCustomer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return jdbc.sql("select customer_id from application where id = ?")
                .param(businessKey)
                .query(String.class)
                .optional();
    }
}
