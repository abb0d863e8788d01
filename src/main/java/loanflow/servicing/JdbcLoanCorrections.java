package loanflow.servicing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.account.Correction;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan_correction}, which only grows. */
@Repository
class JdbcLoanCorrections {

    private final JdbcClient jdbc;

    JdbcLoanCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A correction and the day on which it was made; because is the key of the change. */
    record Kept(LocalDate on, Correction correction) {}

    void insert(String loanId, List<Correction> corrections, LocalDate on) {
        int unused = jdbc.sql("""
                        insert into loan_correction (loan_id, change_key, event_key, place, from_fen, to_fen, recorded_on)
                        select :loan, c.*, :on from unnest(:changes::text[], :keys::text[], :places::text[],
                                                           :from::bigint[], :to::bigint[]) c
                        """)
                .param("loan", loanId)
                .param("on", on)
                .param("changes", corrections.stream().map(Correction::because).toArray(String[]::new))
                .param("keys", corrections.stream().map(Correction::key).toArray(String[]::new))
                .param("places", corrections.stream().map(Correction::place).toArray(String[]::new))
                .param(
                        "from",
                        corrections.stream().map(one -> one.before().minor()).toArray(Long[]::new))
                .param(
                        "to",
                        corrections.stream().map(one -> one.after().minor()).toArray(Long[]::new))
                .update();
    }

    /** In the order in which they were made. */
    List<Kept> of(String loanId, Currency currency) {
        return jdbc.sql("select * from loan_correction where loan_id = ? order by id")
                .param(loanId)
                .query((row, number) -> new Kept(
                        row.getObject("recorded_on", LocalDate.class),
                        new Correction(
                                row.getString("event_key"),
                                row.getString("place"),
                                Money.ofMinor(row.getLong("from_fen"), currency),
                                Money.ofMinor(row.getLong("to_fen"), currency),
                                row.getString("change_key"))))
                .list();
    }
}
