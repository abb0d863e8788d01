package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that came. */
@Repository
class JdbcPapers {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPapers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long countOf(String applicationId) {
        return jdbc.sql("select count(*) from paper where application_id = ?")
                .param(applicationId)
                .query(Long.class)
                .single();
    }

    void insert(String applicationId, Paper paper, byte[] sealed) {
        jdbc.sql("""
                        insert into paper (id, application_id, kind, media_type, size_bytes, sha256, sealed, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        paper.id(),
                        applicationId,
                        paper.kind(),
                        paper.mediaType(),
                        paper.sizeBytes(),
                        paper.sha256(),
                        sealed,
                        OffsetDateTime.now(clock))
                .update();
    }

    List<StoredPaper> of(String applicationId) {
        return jdbc.sql("select id, kind, media_type, size_bytes, sha256, uploaded_at from paper"
                        + " where application_id = ? order by uploaded_at, id")
                .param(applicationId)
                .query((row, number) -> new StoredPaper(
                        new Paper(
                                row.getString("id"),
                                row.getString("kind"),
                                row.getString("media_type"),
                                row.getInt("size_bytes"),
                                row.getString("sha256")),
                        row.getObject("uploaded_at", OffsetDateTime.class)))
                .list();
    }

    Optional<SealedPaper> sealed(String applicationId, String paperId) {
        return jdbc.sql("select media_type, sealed from paper where application_id = ? and id = ?")
                .params(applicationId, paperId)
                .query(SealedPaper.class)
                .optional();
    }

    /** A paper as it lies in the vault. */
    @SuppressWarnings("ArrayRecordComponent")
    record SealedPaper(String mediaType, byte[] sealed) {}
}
