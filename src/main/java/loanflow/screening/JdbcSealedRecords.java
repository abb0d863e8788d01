package loanflow.screening;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSealedRecords implements SealedRecords {

    private final JdbcClient jdbc;

    JdbcSealedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(String applicationId, Step step, Object content) {
        jdbc.sql("""
                        insert into screening_decision (application_id, step, content, previous_hash, hash)
                        select n.application_id, n.step, n.content, p.hash,
                            encode(sha256(convert_to(p.hash || n.application_id || n.step || n.content, 'UTF8')), 'hex')
                        from (values (?::varchar, ?::varchar, ?::text)) as n(application_id, step, content)
                        cross join lateral (select coalesce((
                            select hash from screening_decision d where d.application_id = n.application_id
                            order by id desc limit 1), repeat('0', 64)) as hash) p""")
                .params(applicationId, step.name(), FactsJson.write(content))
                .update();
    }

    @Override
    public Optional<String> lastContent(String applicationId, Step step) {
        return jdbc.sql("select content from screening_decision where application_id = ? and step = ?"
                        + " order by id desc limit 1")
                .params(applicationId, step.name())
                .query(String.class)
                .optional();
    }

    @Override
    public List<SealedRecord> of(String applicationId) {
        return jdbc.sql("select step, content, previous_hash, hash from screening_decision where application_id = ?"
                        + " order by id")
                .param(applicationId)
                .query(SealedRecord.class)
                .list();
    }
}
