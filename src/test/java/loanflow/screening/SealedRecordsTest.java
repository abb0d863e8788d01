package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import loanflow.screening.SealedRecords.SealedRecord;
import loanflow.screening.SealedRecords.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D1: what was decided can be decided again, byte for byte; T15: what is sealed stays. */
class SealedRecordsTest {

    private static final ScreeningWorld WORLD = new ScreeningWorld();
    private static final List<String> APPLICATIONS = new ArrayList<>();

    @BeforeAll
    static void decideAcrossThePersonas() {
        for (int sequence = 0; sequence < 1000; sequence += 20) {
            String id = WORLD.apply("%03d".formatted(sequence)).id();
            String decision = WORLD.decide(id);
            WORLD.decisions.record(id, ScreeningWorld.POLICY, new Verdict("PASS", decision, null, null, null));
            APPLICATIONS.add(id);
        }
    }

    @Test
    void theChainOfEveryApplicationVerifies() {
        for (String application : APPLICATIONS) {
            String previous = "0".repeat(64);
            List<SealedRecord> records = WORLD.records.of(application);
            assertThat(records).hasSizeGreaterThanOrEqualTo(2);
            for (SealedRecord record : records) {
                assertThat(record.previousHash()).isEqualTo(previous);
                assertThat(record.hash()).isEqualTo(hash(previous, application, record.step(), record.content()));
                previous = record.hash();
            }
        }
    }

    @Test
    void everyStoredEvaluationReplaysToTheSameHitsTheSameBytesAndTheSameSeal() {
        int withHits = 0;
        for (String application : APPLICATIONS) {
            SealedRecord stored = WORLD.records.of(application).stream()
                    .filter(record -> record.step() == Step.RULES || record.step() == Step.PRE_SCREEN)
                    .findFirst()
                    .orElseThrow();
            RuleRun run = FactsJson.read(stored.content(), RuleRun.class);
            Hits again = new Hits(WORLD.tables.evaluate(ScreeningWorld.POLICY, "fraud-rules", run.inputs()).stream()
                    .map(Hit::of)
                    .toList());
            assertThat(again).isEqualTo(run.hits());
            String content = FactsJson.write(new RuleRun(run.inputs(), run.missing(), run.versions(), again));
            assertThat(content).isEqualTo(stored.content());
            assertThat(hash(stored.previousHash(), application, stored.step(), content))
                    .isEqualTo(stored.hash());
            withHits += again.equals(new Hits(List.of())) ? 0 : 1;
        }
        assertThat(withHits).as("records in which a rule fired").isPositive().isLessThan(APPLICATIONS.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update screening_decision set content = '{}'",
                "update screening_decision set hash = repeat('a', 64)",
                "delete from screening_decision",
                "truncate screening_decision"
            })
    void whatIsSealedStays(String sql) {
        long before = rows();
        assertThatThrownBy(() -> WORLD.jdbc.sql(sql).update()).hasMessageContaining("screening_decision");
        assertThat(rows()).isEqualTo(before).isPositive();
    }

    @Test
    void aRecordSlippedInByHandShows() {
        String application = WORLD.apply("100").id();
        WORLD.records.append(application, Step.RULES, "first");
        WORLD.jdbc
                .sql("insert into screening_decision (application_id, step, content, previous_hash, hash)"
                        + " values (?, 'DECISION', '\"PASS\"', repeat('0', 64), repeat('b', 64))")
                .param(application)
                .update();
        SealedRecord forged = WORLD.records.of(application).get(1);
        assertThat(forged.previousHash())
                .isNotEqualTo(WORLD.records.of(application).get(0).hash());
        assertThat(hash(forged.previousHash(), application, forged.step(), forged.content()))
                .isNotEqualTo(forged.hash());
    }

    private static long rows() {
        return WORLD.jdbc
                .sql("select count(*) from screening_decision")
                .query(Long.class)
                .single();
    }

    /** Computed here once more, apart from the SQL that sealed. */
    private static String hash(String previous, String application, Step step, String content) {
        try {
            byte[] sealed = (previous + application + step + content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
