package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that are wanted and papers that came. */
@Repository
class JdbcPapers {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPapers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void want(String applicationId, Collection<String> kinds, WantedBy by) {
        for (String kind : kinds) {
            jdbc.sql("insert into wanted_paper (application_id, kind, wanted_by, wanted_at) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(applicationId, kind, by.name(), OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** Before a new round of review: what the last reviewer wanted has been answered. */
    void forgetReviewersWishes(String applicationId) {
        jdbc.sql("delete from wanted_paper where application_id = ? and wanted_by = 'REVIEWER'")
                .param(applicationId)
                .update();
    }

    /** Kinds that are still missing; what a reviewer wants must have come after he asked. */
    List<String> missing(String applicationId) {
        return jdbc.sql("""
                        select w.kind from wanted_paper w where w.application_id = ? and not exists (
                            select from paper p where p.application_id = w.application_id and p.kind = w.kind
                                and (w.wanted_by = 'TABLE' or p.uploaded_at >= w.wanted_at))
                        order by w.kind
                        """).param(applicationId).query(String.class).list();
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
                .query((row, number) -> new SealedPaper(row.getString("media_type"), row.getBytes("sealed")))
                .optional();
    }

    /** A paper as it lies in the vault. */
    @SuppressWarnings("ArrayRecordComponent")
    record SealedPaper(String mediaType, byte[] sealed) {}

    /** Who wants a paper: the table required-papers, or the reviewer of the case. */
    enum WantedBy {
        TABLE,
        REVIEWER
    }
}
