package loanflow.servicing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Restructured loans are at least special mention for twelve months (DOMAIN §10.6; 商业银行金融资产风险分类办法). The change
 * that restructures a loan says so here, in its own transaction.
 */
@Repository
class JdbcWatches {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;

    JdbcWatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From that day on; a second restructuring begins twelve months anew. */
    void restructured(String loanId, LocalDate on, String because) {
        int unused = jdbc.sql(
                        "insert into loan_watch (loan_id, from_date, to_date, because) values (:id, :on, :to, :because)")
                .param("id", loanId)
                .param("on", on)
                .param("to", on.plusMonths(MONTHS))
                .param("because", because)
                .update();
    }
}
