package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import loanflow.money.Money;
import loanflow.workflow.CaseCustomer;
import loanflow.workflow.OncePerTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications and their states. */
@Repository
class JdbcApplications implements CaseCustomer {

    private final OncePerTransaction<Optional<Application>> locked = new OncePerTransaction<>();
    private final JdbcClient jdbc;
    private final ApplicationRow rows;
    private final JdbcTimeline timeline;
    private final Clock clock;

    JdbcApplications(JdbcClient jdbc, ApplicationRow rows, JdbcTimeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.timeline = timeline;
        this.clock = clock;
    }

    Optional<Application> find(String id) {
        return jdbc.sql("select * from application where id = ?")
                .param(id)
                .query(rows)
                .optional();
    }

    /** The application, locked until the end of the transaction: commands and steps of one case are serial. */
    Optional<Application> lock(String id) {
        return locked.get(id, this::readLocked);
    }

    private Optional<Application> readLocked(String id) {
        return jdbc.sql("select * from application where id = ? for update")
                .param(id)
                .query(rows)
                .optional();
    }

    /** For steps of the process, which exist only for known applications. */
    Application locked(String id) {
        return lock(id).orElseThrow(() -> new IllegalStateException("no application " + id));
    }

    /** Cases of an application are about who applied. */
    @Override
    public Optional<String> customerOf(String businessKey) {
        return find(businessKey).map(Application::customerId);
    }

    void move(String id, ApplicationState state, String cause) {
        locked.forget(id);
        jdbc.sql("update application set state = ?, state_since = ? where id = ?")
                .params(state.name(), OffsetDateTime.now(clock), id)
                .update();
        timeline.add(id, state, cause);
    }

    void lenderType(String id, String lenderType) {
        locked.forget(id);
        jdbc.sql("update application set lender_type = ? where id = ?")
                .params(lenderType, id)
                .update();
    }

    /** The applicant asks for another amount or term than before. */
    void wish(String id, Money amount, int termMonths) {
        locked.forget(id);
        jdbc.sql("update application set amount_fen = ?, term_months = ? where id = ?")
                .params(amount.minor(), termMonths, id)
                .update();
    }

    /** Refusals of this customer since that moment, this application not counted. */
    long refusedSince(String customerId, OffsetDateTime since, String exceptId) {
        return jdbc.sql("select count(*) from application where customer_id = ? and state = 'REFUSED'"
                        + " and state_since >= ? and id <> ?")
                .params(customerId, since, exceptId)
                .query(Long.class)
                .single();
    }
}
