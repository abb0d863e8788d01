package loanflow.debit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code direct_debit}, one at a time. */
@Repository
class JdbcDebits {

    private final JdbcClient jdbc;

    JdbcDebits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Debit> lock(String key) {
        return jdbc.sql("select * from direct_debit where key = :key for update")
                .param("key", key)
                .query(JdbcDebits::debit)
                .optional();
    }

    List<Debit> of(String loanId) {
        return jdbc.sql("select * from direct_debit where loan_id = :loan order by instructed_at desc, key desc")
                .param("loan", loanId)
                .query(JdbcDebits::debit)
                .list();
    }

    /** What is due on a loan, and whose it is. */
    record Due(String customerId, long fen) {}

    /** Empty when nothing is due; the loan must have been caught up to this day. */
    Optional<Due> due(String loanId, LocalDate today) {
        return jdbc.sql("select customer_id, due_fen from loan_due(:today) where loan_id = :loan")
                .param("today", today)
                .param("loan", loanId)
                .query((row, number) -> new Due(row.getString("customer_id"), row.getLong("due_fen")))
                .optional();
    }

    void move(String key, Debit.State state, @Nullable String reason, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        update direct_debit set state = :state, reason = :reason,
                            ended_at = case when :state in ('INSTRUCTED', 'ASKED') then null else :now::timestamptz end
                         where key = :key
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", now)
                .param("key", key)
                .update();
    }

    private static Debit debit(ResultSet row, int number) throws SQLException {
        return new Debit(
                row.getString("key"),
                row.getString("loan_id"),
                row.getString("mandate_id"),
                row.getObject("due_date", LocalDate.class),
                Money.ofMinor(row.getLong("amount_fen"), Currency.getInstance(row.getString("currency"))),
                Debit.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("instructed_at", OffsetDateTime.class));
    }
}
