package loanflow.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import loanflow.workflow.MoneyColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code promise}. */
@Repository
class JdbcPromises {

    private final JdbcClient jdbc;

    JdbcPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String caseId, Promise made) {
        int unused = jdbc.sql("""
                        insert into promise (id, case_id, customer_id, currency, amount_fen, due_on, made_on, taken_by,
                            paid_before_fen, state)
                        values (:id, :case, :customer, :currency, :amount, :due, :made, :by, :before, 'OPEN')
                        """)
                .param("id", made.id())
                .param("case", caseId)
                .param("customer", made.customerId())
                .param("currency", made.amount().currency().getCurrencyCode())
                .param("amount", made.amount().minor())
                .param("due", made.dueOn())
                .param("made", made.madeOn())
                .param("by", made.takenBy())
                .param("before", made.paidBefore().minor())
                .update();
    }

    Optional<Promise> open(String caseId) {
        return jdbc.sql("select * from promise where case_id = :case and state = 'OPEN'")
                .param("case", caseId)
                .query(JdbcPromises::row)
                .optional();
    }

    List<Promise> of(String caseId) {
        return jdbc.sql("select * from promise where case_id = :case order by made_on, id")
                .param("case", caseId)
                .query(JdbcPromises::row)
                .list();
    }

    void end(String promiseId, Promise.State state, Money paid, LocalDate on) {
        int unused = jdbc.sql("""
                        update promise set state = :state, paid_fen = :paid, ended_on = :on
                         where id = :id and state = 'OPEN'
                        """)
                .param("state", state.name())
                .param("paid", paid.minor())
                .param("on", on)
                .param("id", promiseId)
                .update();
    }

    private static Promise row(ResultSet row, int number) throws SQLException {
        return new Promise(
                row.getString("id"),
                row.getString("customer_id"),
                MoneyColumn.of(row, "amount_fen"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("made_on", LocalDate.class),
                row.getString("taken_by"),
                MoneyColumn.of(row, "paid_before_fen"),
                MoneyColumn.nullable(row, "paid_fen"),
                Promise.State.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class));
    }
}
