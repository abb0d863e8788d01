package loanflow.access;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Takes the key for the rest of the transaction and reads what was answered under it, in one call. */
    Taken take(String caller, String key) {
        return jdbc.sql("select * from idempotency_take(:caller, :key)")
                .param("caller", caller)
                .param("key", key)
                .query((row, number) -> taken(row))
                .single();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "IN_FLIGHT" -> new Taken.InFlight();
            case "FREE" -> new Taken.Free();
            default ->
                new Taken.Answered(new Answer(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getBytes("body")));
        };
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

    /** How a key was found. */
    sealed interface Taken {

        /** Another request is at work under it. */
        record InFlight() implements Taken {}

        record Free() implements Taken {}

        record Answered(Answer answer) implements Taken {}
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
