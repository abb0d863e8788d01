package loanflow.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code complaint_finding}. */
@Repository
class JdbcComplaintFindings {

    private final JdbcClient jdbc;

    JdbcComplaintFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String complaintId, Found found) {
        int unused = jdbc.sql("""
                        insert into complaint_finding (complaint_id, finding, correction, component, amount, entry, found_by)
                        values (:complaint, :finding, :correction, :component, :amount, :entry, :by)
                        """)
                .param("complaint", complaintId)
                .param("finding", found.finding().name())
                .param("correction", found.correction().name())
                .param("component", found.component())
                .param("amount", found.amount())
                .param("entry", found.entry())
                .param("by", found.by())
                .update();
    }

    /** In the order in which they were found. */
    List<KeptFinding> of(String complaintId) {
        return jdbc.sql("select * from complaint_finding where complaint_id = :complaint order by id")
                .param("complaint", complaintId)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<KeptFinding> latest(String complaintId) {
        List<KeptFinding> all = of(complaintId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The correction is under way under this key, or was forbidden by that rule. */
    void asked(long id, String changeKey, String outcome) {
        int unused = jdbc.sql("update complaint_finding set change_key = :key, outcome = :outcome where id = :id")
                .param("key", changeKey)
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    /** What became of a correction; the complaint that it belongs to. */
    Optional<String> answered(String changeKey, String outcome) {
        return jdbc.sql(
                        "update complaint_finding set outcome = :outcome where change_key = :key returning complaint_id")
                .param("outcome", outcome)
                .param("key", changeKey)
                .query(String.class)
                .optional();
    }

    private static KeptFinding read(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getLong("id"),
                new Found(
                        ComplaintFinding.valueOf(row.getString("finding")),
                        Correction.valueOf(row.getString("correction")),
                        row.getString("component"),
                        row.getString("amount"),
                        row.getString("entry"),
                        row.getString("found_by")),
                row.getString("outcome"));
    }
}
