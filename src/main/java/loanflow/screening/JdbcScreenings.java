package loanflow.screening;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.screening.ScreeningFile.Links;
import loanflow.workflow.OncePerTransaction;
import org.jspecify.annotations.Nullable;
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
        Links links = file.links();
        return jdbc.sql("""
                        with opened as (
                            insert into screening (application_id, customer_id, channel, customer_type,
                                declared_income_fen, id_index, phone_index, bank_card_index, device_index, ip_index,
                                wifi_index, agent_code, signals, attested, applied_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                            on conflict do nothing
                            returning application_id, customer_id, applied_at),
                        named as (
                            insert into declared_contact (application_id, phone_index, customer_id, named_at)
                            select o.application_id, c.phone, o.customer_id, o.applied_at
                            from opened o, (select distinct unnest(?::varchar[]) as phone) c)
                        select count(*) from opened""")
                        .params(Arrays.asList(
                                file.applicationId(),
                                file.customerId(),
                                file.channel(),
                                file.customerType(),
                                file.declaredIncome() == null
                                        ? null
                                        : file.declaredIncome().minor(),
                                links.idNumber(),
                                links.phone(),
                                links.bankCard(),
                                links.device(),
                                links.ip(),
                                links.wifi(),
                                links.agentCode(),
                                FactsJson.write(file.signals()),
                                FactsJson.write(file.attested()),
                                utc(file.appliedAt()),
                                links.contactPhones().toArray(String[]::new)))
                        .query(Long.class)
                        .single()
                == 1;
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
                .query(JdbcScreenings::known)
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
                .query((row, n) -> outcome(row))
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

    private static KnownFacts known(ResultSet row, int n) throws SQLException {
        return new KnownFacts(
                row.getString("application_id"),
                row.getString("customer_id"),
                row.getString("channel"),
                row.getObject("declared_income_fen", Long.class),
                links(row),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                FactsJson.readFacts(row.getString("signals")),
                texts(row.getArray("answers")).stream()
                        .map(FactsJson::readFacts)
                        .collect(HashMap::new, Map::putAll, Map::putAll),
                FactsJson.readFacts(row.getString("counters")),
                texts(row.getArray("silent")));
    }

    private static Links links(ResultSet row) throws SQLException {
        return new Links(
                row.getString("id_index"),
                row.getString("phone_index"),
                row.getString("bank_card_index"),
                row.getString("device_index"),
                row.getString("ip_index"),
                row.getString("wifi_index"),
                null,
                null,
                row.getString("agent_code"),
                texts(row.getArray("contacts")));
    }

    private static ScreeningOutcome outcome(ResultSet row) throws SQLException {
        List<String> reasons = texts(row.getArray("reasons"));
        return switch (ScreeningState.valueOf(row.getString("state"))) {
            case OPEN, LOOKUPS, EVALUATION, LIVENESS -> new ScreeningOutcome.Open();
            case STEP_UP ->
                new ScreeningOutcome.StepUpRequested(
                        row.getObject("step_up_until", OffsetDateTime.class).toInstant());
            case DECIDED ->
                row.getString("outcome").equals("PASS")
                        ? new ScreeningOutcome.Passed(row.getString("fraud_band"))
                        : new ScreeningOutcome.Rejected(reasons, !reasons.contains("SANCTIONS"));
        };
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static IllegalArgumentException unknown(String applicationId) {
        return new IllegalArgumentException("screening: no application " + applicationId);
    }
}
