package loanflow.collection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code collection_case}: opens and finds. */
@Repository
class JdbcCases {

    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the person has a living case already: another transaction was quicker. */
    Optional<String> open(String customerId, LocalDate today) {
        String id = UUID.randomUUID().toString();
        int written = jdbc.sql("""
                        insert into collection_case (id, customer_id, status, stage, stage_since, tier, opened_on)
                        values (:id, :customer, 'OPEN', 'CURRENT', :today, 'M', :today) on conflict do nothing
                        """)
                .param("id", id)
                .param("customer", customerId)
                .param("today", today)
                .update();
        return written == 0 ? Optional.empty() : Optional.of(id);
    }

    Optional<CollectionCase> find(String caseId) {
        return jdbc.sql("select * from collection_case where id = :id")
                .param("id", caseId)
                .query(CollectionCase.class)
                .optional();
    }

    /** The case, locked to the end of the transaction. */
    CollectionCase lock(String caseId) {
        return jdbc.sql("select * from collection_case where id = :id for update")
                .param("id", caseId)
                .query(CollectionCase.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no such case: " + caseId));
    }

    Optional<CollectionCase> lockLiving(String customerId) {
        return jdbc.sql("select * from collection_case where customer_id = :customer and status <> 'CURED' for update")
                .param("customer", customerId)
                .query(CollectionCase.class)
                .optional();
    }

    /** The latest case in which the loan is or was. */
    Optional<String> ofLoan(String loanId) {
        return jdbc.sql("""
                        select c.id from collection_case c join collection_debt d on d.case_id = c.id
                         where d.loan_id = :loan order by c.opened_on desc, c.id limit 1
                        """).param("loan", loanId).query(String.class).optional();
    }
}
