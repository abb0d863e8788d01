package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tables {@code loan} and {@code stage_change} remember of a loan's past. */
@Repository
class JdbcLoanRecords {

    private final JdbcClient jdbc;

    JdbcLoanRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Terms terms(String loanId) {
        return jdbc.sql("select penalty_bps, closed_on from loan where id = :id")
                .param("id", loanId)
                .query((row, number) ->
                        new Terms(row.getInt("penalty_bps"), row.getObject("closed_on", LocalDate.class)))
                .single();
    }

    /** In the order of their dates. */
    List<StageChange> stageChanges(String loanId) {
        return jdbc.sql("""
                        select business_date, from_stage, to_stage from stage_change
                         where loan_id = :id order by business_date
                        """)
                .param("id", loanId)
                .query((row, number) -> new StageChange(
                        row.getObject("business_date", LocalDate.class),
                        row.getString("from_stage"),
                        row.getString("to_stage")))
                .list();
    }

    /**
     * What the account needs beside a loan's row.
     *
     * @param closedOn null while the loan is active
     */
    record Terms(int penaltyBps, @Nullable LocalDate closedOn) {

        boolean closedBy(LocalDate day) {
            return closedOn != null && !closedOn.isAfter(day);
        }
    }

    record StageChange(LocalDate on, String from, String to) {}
}
