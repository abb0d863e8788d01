package loanflow.underwriting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCreditFiles implements CreditFiles {

    private final JdbcClient jdbc;

    JdbcCreditFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(CreditFile file) {
        changed(jdbc.sql("insert into credit_file (application_id, round, file)"
                        + " select :id, coalesce(max(round), 0) + 1, :file::json"
                        + " from credit_file where application_id = :id")
                .param("id", file.applicationId())
                .param("file", RecordJson.write(file))
                .update());
    }

    @Override
    public Optional<OpenFile> latest(String applicationId) {
        return jdbc.sql("select f.round, f.file,"
                        + " (select json_agg(n.note order by n.id) from credit_note n"
                        + "   where n.application_id = f.application_id and n.round = f.round) as notes,"
                        + " (select json_agg(v.vote order by v.seat) from credit_vote v"
                        + "   where v.application_id = f.application_id and v.round = f.round) as votes"
                        + " from credit_file f where f.application_id = :id order by f.round desc limit 1")
                .param("id", applicationId)
                .query((row, number) -> new OpenFile(
                        RecordJson.read(row.getString("file"), CreditFile.class),
                        row.getInt("round"),
                        list(row, "notes", AssessorNote[].class),
                        list(row, "votes", Vote[].class)))
                .optional();
    }

    @Override
    public void add(OpenFile to, AssessorNote note) {
        changed(jdbc.sql("insert into credit_note (application_id, round, reviewer, note)"
                        + " values (:id, :round, :reviewer, :note::json)")
                .param("id", to.file().applicationId())
                .param("round", to.round())
                .param("reviewer", note.reviewer())
                .param("note", RecordJson.write(note))
                .update());
    }

    @Override
    public void add(OpenFile to, Vote vote) {
        changed(jdbc.sql("insert into credit_vote (application_id, round, seat, reviewer, vote)"
                        + " values (:id, :round, :seat, :reviewer, :vote::json)")
                .param("id", to.file().applicationId())
                .param("round", to.round())
                .param("seat", vote.seat())
                .param("reviewer", vote.reviewer())
                .param("vote", RecordJson.write(vote))
                .update());
    }

    @Override
    public void seal(OpenFile of, SealedDecision decision, String outcome) {
        changed(jdbc.sql("insert into credit_decision"
                        + " (application_id, round, outcome, record, previous_hash, hash, decided_at)"
                        + " values (:id, :round, :outcome, :record, :previous, :hash, :at)")
                .param("id", of.file().applicationId())
                .param("round", of.round())
                .param("outcome", outcome)
                .param("record", decision.text())
                .param("previous", decision.previousHash())
                .param("hash", decision.hash())
                .param("at", OffsetDateTime.ofInstant(decision.decidedAt(), ZoneOffset.UTC))
                .update());
    }

    @Override
    public Optional<SealedDecision> latestDecision(String applicationId) {
        return jdbc.sql("select d.* from credit_decision d where d.application_id = :id"
                        + " and d.round = (select max(round) from credit_file where application_id = :id)")
                .param("id", applicationId)
                .query(JdbcCreditFiles::stored)
                .optional();
    }

    @Override
    public Optional<SealedDecision> decision(String applicationId, int round) {
        return jdbc.sql("select * from credit_decision where application_id = :id and round = :round")
                .param("id", applicationId)
                .param("round", round)
                .query(JdbcCreditFiles::stored)
                .optional();
    }

    @Override
    public List<SealedDecision> decisions(String applicationId) {
        return jdbc.sql("select * from credit_decision where application_id = :id order by round")
                .param("id", applicationId)
                .query(JdbcCreditFiles::stored)
                .list();
    }

    private static SealedDecision stored(ResultSet row, int number) throws SQLException {
        return new SealedDecision(
                row.getString("record"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : List.of(RecordJson.read(json, type));
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("one row expected, not " + rows);
        }
    }
}
