package loanflow.screening;

import static loanflow.screening.JdbcScreenings.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLookups implements Lookups {

    private final JdbcClient jdbc;

    JdbcLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(String applicationId, List<FactSource> vendors, Instant at) {
        JdbcScreenings.KNOWN.forget(applicationId);
        jdbc.sql("insert into lookup (application_id, vendor, asked_at) select ?, unnest(?::varchar[]), ?"
                        + " on conflict do nothing")
                .params(applicationId, vendors.stream().map(FactSource::name).toArray(String[]::new), utc(at))
                .update();
    }

    @Override
    public void answered(String applicationId, Collection<VendorAnswer> answers, Instant at) {
        store(applicationId, answers, VendorAnswer::state, at);
    }

    @Override
    public void late(String applicationId, Collection<VendorAnswer> answers, Instant at) {
        store(applicationId, answers, answer -> "LATE", at);
    }

    @Override
    public void giveUp(String applicationId, Instant at) {
        JdbcScreenings.KNOWN.forget(applicationId);
        jdbc.sql("update lookup set state = 'TIMED_OUT', answered_at = ? where application_id = ? and state = 'ASKED'")
                .params(utc(at), applicationId)
                .update();
    }

    private void store(
            String applicationId, Collection<VendorAnswer> answers, Function<VendorAnswer, String> state, Instant at) {
        JdbcScreenings.KNOWN.forget(applicationId);
        jdbc.sql("""
                        update lookup l set state = a.state, facts = a.facts::jsonb, why = a.why, answered_at = ?
                        from unnest(?::varchar[], ?::varchar[], ?::text[], ?::varchar[])
                            as a(vendor, state, facts, why)
                        where l.application_id = ? and l.vendor = a.vendor and l.state in ('ASKED', 'TIMED_OUT')""")
                .params(
                        utc(at),
                        texts(answers, answer -> answer.vendor().name()),
                        texts(answers, state),
                        texts(answers, answer -> FactsJson.write(answer.facts())),
                        texts(answers, answer -> Objects.toString(answer.why(), "")),
                        applicationId)
                .update();
    }

    private static String[] texts(Collection<VendorAnswer> answers, Function<VendorAnswer, String> part) {
        return answers.stream().map(part).toArray(String[]::new);
    }
}
