package loanflow.hardship;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code hardship_paper}, which only grows. */
@Repository
class JdbcHardshipPapers {

    private static final String COLUMNS =
            "select id, kind, media_type, size_bytes, sha256, uploaded_at from hardship_paper";

    private final JdbcClient jdbc;

    JdbcHardshipPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String requestId, HardshipPaper paper, byte[] sealed, String by) {
        int unused = jdbc.sql("""
                        insert into hardship_paper (id, request_id, kind, media_type, size_bytes, sha256, sealed, uploaded_by,
                            uploaded_at) values (:id, :request, :kind, :type, :size, :hash, :sealed, :by, :at)
                        """)
                .param("id", paper.id())
                .param("request", requestId)
                .param("kind", paper.kind().name())
                .param("type", paper.mediaType())
                .param("size", paper.sizeBytes())
                .param("hash", paper.sha256())
                .param("sealed", sealed)
                .param("by", by)
                .param("at", paper.uploadedAt())
                .update();
    }

    /** In the order in which they came. */
    List<HardshipPaper> of(String requestId) {
        return jdbc.sql(COLUMNS + " where request_id = ? order by uploaded_at, id")
                .param(requestId)
                .query(HardshipPaper.class)
                .list();
    }

    Optional<HardshipPaper> find(String requestId, String paperId) {
        return jdbc.sql(COLUMNS + " where request_id = ? and id = ?")
                .params(requestId, paperId)
                .query(HardshipPaper.class)
                .optional();
    }

    byte[] sealed(String paperId) {
        return jdbc.sql("select sealed from hardship_paper where id = ?")
                .param(paperId)
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}
