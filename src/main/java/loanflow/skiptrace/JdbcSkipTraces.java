package loanflow.skiptrace;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code skip_trace}. */
@Repository
class JdbcSkipTraces {

    private final JdbcClient jdbc;

    JdbcSkipTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(String caseId, String customerId, String debtId, LocalDate today) {
        int unused = jdbc.sql("""
                        insert into skip_trace (case_id, customer_id, debt_id, state, opened_on)
                        values (:case, :customer, :debt, 'OPEN', :today)
                        on conflict (case_id) do update set state = 'OPEN', ended_on = null
                        """)
                .param("case", caseId)
                .param("customer", customerId)
                .param("debt", debtId)
                .param("today", today)
                .update();
    }

    SkipTrace lock(String caseId) {
        return jdbc.sql("select * from skip_trace where case_id = ? for update")
                .param(caseId)
                .query(SkipTrace.class)
                .single();
    }

    Optional<SkipTrace> find(String caseId) {
        return jdbc.sql("select * from skip_trace where case_id = ?")
                .param(caseId)
                .query(SkipTrace.class)
                .optional();
    }

    void number(String caseId, @Nullable String numberId) {
        int unused = jdbc.sql("update skip_trace set number_id = ?, number_tries = 0 where case_id = ?")
                .params(numberId, caseId)
                .update();
    }

    void triedNumber(String caseId) {
        int unused = jdbc.sql("update skip_trace set number_tries = number_tries + 1 where case_id = ?")
                .param(caseId)
                .update();
    }

    void allowCall(String caseId, boolean allowed) {
        int unused = jdbc.sql("update skip_trace set call_allowed = ? where case_id = ?")
                .params(allowed, caseId)
                .update();
    }

    void end(String caseId, SkipTrace.State state, LocalDate today) {
        int unused = jdbc.sql("update skip_trace set state = ?, ended_on = ? where case_id = ?")
                .params(state.name(), today, caseId)
                .update();
    }
}
