package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that are wanted. */
@Repository
class JdbcWantedPapers {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcWantedPapers(JdbcClient jdbc, Clock clock) {
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

    /** Who wants a paper: the table required-papers, or the reviewer of the case. */
    enum WantedBy {
        TABLE,
        REVIEWER
    }
}
