package loanflow.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code legal_claim}. */
@Repository
class JdbcClaims {

    private final JdbcClient jdbc;

    JdbcClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the loan is in law already. */
    Optional<String> open(String caseId, String loanId, String customerId, LocalDate today) {
        return jdbc.sql("""
                        insert into legal_claim (id, case_id, loan_id, customer_id, opened_on)
                        values (?, ?, ?, ?, ?) on conflict do nothing returning id
                        """)
                .params(UUID.randomUUID().toString(), caseId, loanId, customerId, today)
                .query(String.class)
                .optional();
    }

    List<String> openOf(String caseId) {
        return jdbc.sql("select id from legal_claim where case_id = ? and state = 'OPEN' order by id")
                .param(caseId)
                .query(String.class)
                .list();
    }

    Claim lock(String id) {
        return jdbc.sql("select * from legal_claim where id = ? for update")
                .param(id)
                .query(Claim.class)
                .single();
    }

    void proceedings(String id, Claim.Proceedings now) {
        int unused = jdbc.sql("update legal_claim set proceedings = ? where id = ?")
                .params(now.name(), id)
                .update();
    }

    void declined(String id, @Nullable LocalDate on) {
        int unused = jdbc.sql("update legal_claim set declined_on = ? where id = ?")
                .params(on, id)
                .update();
    }

    void noticeDenied(String id) {
        int unused = jdbc.sql("update legal_claim set notice_denied = true where id = ?")
                .param(id)
                .update();
    }

    void close(String id, String state, LocalDate on) {
        int unused = jdbc.sql("update legal_claim set state = ?, closed_on = ? where id = ?")
                .params(state, on, id)
                .update();
    }

    Optional<String> customerOf(String id) {
        return jdbc.sql("select customer_id from legal_claim where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }
}
