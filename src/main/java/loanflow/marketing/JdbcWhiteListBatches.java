package loanflow.marketing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code white_list_batch}. */
@Repository
class JdbcWhiteListBatches {

    private final JdbcClient jdbc;

    JdbcWhiteListBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LocalDate> lastAssessed() {
        return jdbc.sql("select max(assessed_on) from white_list_batch")
                .query(LocalDate.class)
                .optional();
    }

    boolean anyOpen() {
        return jdbc.sql("select exists (select from white_list_batch where state = 'PROPOSED')")
                .query(Boolean.class)
                .single();
    }

    void add(String id, LocalDate on, int assessed, boolean anybody) {
        jdbc.sql("insert into white_list_batch (id, assessed_on, assessed, state) values (?, ?, ?, ?)")
                .params(id, on, assessed, anybody ? "PROPOSED" : "EMPTY")
                .update();
    }

    int assessed(String id) {
        return jdbc.sql("select assessed from white_list_batch where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** How people answered; once. */
    void answer(String id, String state, @Nullable String reason, String by, OffsetDateTime at) {
        int written = jdbc.sql("update white_list_batch set state = ?, reason = ?, answered_by = ?, answered_at = ?"
                        + " where id = ? and state = 'PROPOSED'")
                .params(state, reason, by, at, id)
                .update();
        if (written != 1) {
            throw new IllegalStateException("white list batch " + id + " was answered before");
        }
    }
}
