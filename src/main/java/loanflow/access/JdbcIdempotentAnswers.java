package loanflow.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers given, by caller and key. */
@Repository
class JdbcIdempotentAnswers {

    private final JdbcClient jdbc;

    JdbcIdempotentAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the key for the rest of the transaction; false while another request is at work under it. */
    boolean take(String caller, String key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", caller + "\n" + key)
                .query(Boolean.class)
                .single();
    }

    Optional<Answer> find(String caller, String key) {
        return jdbc.sql("""
                        select request_hash, status, content_type, location, body from idempotent_request
                        where caller = :caller and idempotency_key = :key
                        """)
                .param("caller", caller)
                .param("key", key)
                .query(Answer.class)
                .optional();
    }

    void keep(String caller, String key, Answer answer) {
        jdbc.sql("""
                        insert into idempotent_request
                            (caller, idempotency_key, request_hash, status, content_type, location, body, answered_at)
                        values (:caller, :key, :hash, :status, :type, :location, :body, now())
                        """)
                .param("caller", caller)
                .param("key", key)
                .param("hash", answer.requestHash())
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("body", answer.body())
                .update();
    }

    /** What was answered to which request. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(
            String requestHash,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}
}
