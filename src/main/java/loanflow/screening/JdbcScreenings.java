package loanflow.screening;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import loanflow.workflow.OncePerTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScreenings implements Screenings {

    /** Vendors' answers and counters change by steps of the case only, and steps of one case are serial. */
    static final OncePerTransaction<KnownFacts> KNOWN = new OncePerTransaction<>();

    private final JdbcClient jdbc;

    JdbcScreenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean open(ScreeningFile file) {
        return JdbcNewScreenings.insert(jdbc, file);
    }

    @Override
    public KnownFacts knownOf(String applicationId) {
        return KNOWN.get(applicationId, this::read);
    }

    private KnownFacts read(String applicationId) {
        return jdbc.sql("""
                        select s.*,
                            (select array_agg(phone_index) from declared_contact c
                              where c.application_id = s.application_id) as contacts,
                            (select array_agg(l.facts::text) from lookup l
                              where l.application_id = s.application_id and l.state = 'ANSWERED') as answers,
                            (select array_agg(l.vendor || ' ' || coalesce(nullif(l.why, ''), l.state) order by l.vendor)
                               from lookup l
                              where l.application_id = s.application_id and l.state <> 'ANSWERED') as silent
                        from screening s where application_id = ?""")
                .param(applicationId)
                .query(ScreeningRows::known)
                .optional()
                .orElseThrow(() -> unknown(applicationId));
    }

    @Override
    public boolean decidedByPeople(String applicationId) {
        return jdbc.sql("select coalesce(fraud_band = 'REVIEW', false) from screening where application_id = ?")
                .param(applicationId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<String, Object> attestedOf(String applicationId) {
        return jdbc.sql("select attested from screening where application_id = ?")
                .param(applicationId)
                .query(String.class)
                .optional()
                .map(FactsJson::readFacts)
                .orElseThrow(() -> unknown(applicationId));
    }

    @Override
    public ScreeningOutcome outcomeOf(String applicationId) {
        return jdbc.sql("select state, step_up_until, outcome, fraud_band, reasons from screening"
                        + " where application_id = ?")
                .param(applicationId)
                .query(ScreeningRows::outcome)
                .optional()
                .orElseThrow(() -> unknown(applicationId));
    }

    @Override
    public boolean move(String applicationId, ScreeningState from, ScreeningState to) {
        return jdbc.sql("update screening set state = ? where application_id = ? and state = ?")
                        .params(to.name(), applicationId, from.name())
                        .update()
                == 1;
    }

    @Override
    public void awaitStepUp(String applicationId, Instant until) {
        jdbc.sql("update screening set state = 'STEP_UP', step_up_until = ? where application_id = ?")
                .params(utc(until), applicationId)
                .update();
    }

    @Override
    public void endStepUp(String applicationId) {
        jdbc.sql("update screening set state = 'EVALUATION' where application_id = ?")
                .param(applicationId)
                .update();
    }

    @Override
    public void keepCounters(String applicationId, Map<String, Object> counters) {
        KNOWN.forget(applicationId);
        jdbc.sql("update screening set counters = ?::jsonb where application_id = ?")
                .params(FactsJson.write(counters), applicationId)
                .update();
    }

    @Override
    public void decide(String applicationId, String outcome, String fraudBand, List<String> reasons, Instant at) {
        jdbc.sql("update screening set state = 'DECIDED', outcome = ?, fraud_band = ?, reasons = ?, decided_at = ?"
                        + " where application_id = ?")
                .params(outcome, fraudBand, reasons.toArray(String[]::new), utc(at), applicationId)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static IllegalArgumentException unknown(String applicationId) {
        return new IllegalArgumentException("screening: no application " + applicationId);
    }
}
