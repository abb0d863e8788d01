package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs set-based work over all loans. When it fails, the loans are halved until the one that fails is found: that one
 * is set aside and named, the rest goes on. A failing database is not a failing loan and stops the step.
 */
@Component
class SetAside {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate part;

    SetAside(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.part = new TransactionTemplate(transactions);
        this.part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Must be called within a transaction. */
    void run(String step, LocalDate date, LoanRange loans, Consumer<LoanRange> work) {
        try {
            part.executeWithoutResult(status -> work.accept(loans));
        } catch (TransientDataAccessException | DataAccessResourceFailureException e) {
            throw e;
        } catch (RuntimeException e) {
            split(step, date, loans, work, e);
        }
    }

    private void split(
            String step, LocalDate date, LoanRange loans, Consumer<LoanRange> work, RuntimeException failure) {
        List<String> ids = jdbc.sql("""
                        select id from (
                            select id, row_number() over (order by id) n, count(*) over () total from loan
                             where status = 'ACTIVE' and not set_aside and id >= :from and id < :before) x
                         where total = 1 or n = total / 2 + 1
                        """)
                .param("from", loans.from())
                .param("before", loans.before())
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            throw failure;
        }
        String middle = ids.get(0);
        LoanRange upper = new LoanRange(middle, loans.before());
        if (isFirst(middle, loans)) {
            putAside(middle, date, step, failure);
            return;
        }
        run(step, date, new LoanRange(loans.from(), middle), work);
        run(step, date, upper, work);
    }

    private boolean isFirst(String id, LoanRange loans) {
        return jdbc.sql("""
                        select not exists (select 1 from loan where status = 'ACTIVE' and not set_aside
                                              and id >= :from and id < :id)
                        """)
                .param("from", loans.from())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void putAside(String loanId, LocalDate date, String step, RuntimeException failure) {
        LOG.error("loan {} is set aside by {} of {}", loanId, step, date, failure);
        int unused = jdbc.sql("update loan set set_aside = true where id = :id")
                .param("id", loanId)
                .update();
        unused = jdbc.sql("insert into loan_set_aside values (:id, :date, :step, :because) on conflict do nothing")
                .param("id", loanId)
                .param("date", date)
                .param("step", step)
                .param("because", failure.getClass().getSimpleName())
                .update();
    }
}
