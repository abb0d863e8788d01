package loanflow.renewal;

import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Renewals, one per settled loan. */
@Repository
class JdbcRenewals {

    private final JdbcClient jdbc;

    JdbcRenewals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False: it was here before. */
    boolean open(String loanId, String applicationId, Currency currency, OffsetDateTime settledAt) {
        return jdbc.sql("insert into renewal (loan_id, application_id, settled_at, state, reason, currency)"
                                + " values (?, ?, ?, 'WAITING', 'COOLING', ?) on conflict do nothing")
                        .params(loanId, applicationId, settledAt, currency.getCurrencyCode())
                        .update()
                == 1;
    }

    /** The renewal, locked until the transaction ends. */
    Optional<Renewal> lock(String loanId) {
        return jdbc.sql("select * from renewal where loan_id = ? for update")
                .param(loanId)
                .query((row, number) -> new Renewal(
                        loanId,
                        row.getString("application_id"),
                        row.getObject("settled_at", OffsetDateTime.class),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getBoolean("fast_lane"),
                        Money.ofMinor(row.getLong("limit_fen"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("valid_until", OffsetDateTime.class),
                        row.getString("next_application_id")))
                .optional();
    }

    void assessed(String loanId, String state, String reason, boolean fastLane, Money limit) {
        jdbc.sql("update renewal set state = ?, reason = ?, fast_lane = ?, limit_fen = ? where loan_id = ?")
                .params(state, reason, fastLane, limit.minor(), loanId)
                .update();
    }

    void invited(String loanId, OffsetDateTime validUntil) {
        jdbc.sql("update renewal set state = 'INVITED', valid_until = ? where loan_id = ?")
                .params(validUntil, loanId)
                .update();
    }

    void requested(String loanId, String applicationId) {
        jdbc.sql("update renewal set state = 'REQUESTED', next_application_id = ? where loan_id = ?")
                .params(applicationId, loanId)
                .update();
    }

    void lapsed(String loanId) {
        jdbc.sql("update renewal set state = 'LAPSED' where loan_id = ?")
                .param(loanId)
                .update();
    }
}
