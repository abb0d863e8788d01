package loanflow.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports and what became of each row. */
@Repository
class JdbcImports {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String begin(String partner, String mapping) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into import_file (id, partner, mapping, state, started_at) values (?, ?, ?, 'RUNNING', ?)")
                .params(id, partner, mapping, OffsetDateTime.now(clock))
                .update();
        return id;
    }

    void end(String id, String state) {
        jdbc.sql("update import_file set state = ?, ended_at = ? where id = ?")
                .params(state, OffsetDateTime.now(clock), id)
                .update();
    }

    void row(String id, long number, String outcome, @Nullable String applicationId, @Nullable BadRow bad) {
        jdbc.sql("insert into import_row (import_id, row_number, outcome, application_id, field, rule)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        number,
                        outcome,
                        applicationId,
                        bad == null ? null : bad.field(),
                        bad == null ? null : bad.rule())
                .update();
    }

    /** Imports of a partner, the latest first. */
    List<String> of(String partner, int most) {
        return jdbc.sql("select id from import_file where partner = ? order by started_at desc limit ?")
                .params(partner, most)
                .query(String.class)
                .list();
    }

    Optional<File> find(String partner, String id) {
        return jdbc.sql("""
                        select f.id, f.mapping, f.state, f.started_at, f.ended_at,
                            count(r.row_number) as rows,
                            count(*) filter (where r.outcome = 'ACCEPTED') as accepted,
                            count(*) filter (where r.outcome = 'REPEATED') as repeated,
                            count(*) filter (where r.outcome = 'REJECTED') as rejected
                        from import_file f left join import_row r on r.import_id = f.id
                        where f.partner = ? and f.id = ? group by f.id""").params(partner, id).query(File.class).optional();
    }

    List<ImportReport.RejectedRow> badRows(String id, int most) {
        return jdbc.sql("select row_number, field, rule from import_row where import_id = ? and outcome = 'REJECTED'"
                        + " order by row_number limit ?")
                .params(id, most)
                .query((row, n) -> new ImportReport.RejectedRow(
                        row.getLong("row_number"), row.getString("field"), row.getString("rule")))
                .list();
    }

    List<String> applications(String id) {
        return jdbc.sql("select application_id from import_row where import_id = ? and application_id is not null")
                .param(id)
                .query(String.class)
                .list();
    }

    /** The counts of an import. */
    record File(
            String id,
            String mapping,
            String state,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            long rows,
            long accepted,
            long repeated,
            long rejected) {}
}
