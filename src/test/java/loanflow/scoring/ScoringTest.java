package loanflow.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import loanflow.testing.DecisionFiles;
import loanflow.workflow.PolicyVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application card of DOMAIN.md §10.3 on the real table. */
class ScoringTest {

    private static final Scoring SCORING = new Scoring(new DecisionFiles());
    private static final List<String> CHARACTERISTICS = List.of(
            "age",
            "verifiedIncomeFen",
            "dtiAfter",
            "monthsEmployed",
            "socialSecurityMonths",
            "phoneTenureMonths",
            "hardEnquiries90d",
            "maxDpd24m",
            "platforms30d",
            "cardUtilisation",
            "monthsAtAddress");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "typical, 592, 2.57, '40;8000;0.30;24;12;18;2;0;1;0.45;12', '10,8,6,5,8,0,5,14,3,3,0'",
        "best, 662, 0.23, '40;25000;0.15;48;36;72;0;0;0;0.10;36', '10,18,14,10,14,14,12,14,10,10,6'",
        "weak, 486, 51.0, '24;4000;0.45;8;3;8;4;15;3;0.75;12', '0,0,-6,-2,0,-10,-2,-8,-8,-8,0'",
        "thin file, 538, 14.6, '24;4000;0.30;8;3;18;null;null;0;0.45;12', '0,0,6,-2,0,0,-5,-4,10,3,0'"
    })
    void eachPersonaGetsThePrintedScore(String persona, long score, double pdPercent, String inputs, String points) {
        Score scored = SCORING.application(PolicyVersions.LATEST, Scoring.A_CARD, persona(inputs));

        assertThat(scored.value()).isEqualTo(score);
        assertThat(scored.pdBps() / 100.0).isCloseTo(pdPercent, within(pdPercent > 10 ? 0.06 : 0.006));
        assertThat(scored.lines().stream()
                        .filter(line -> CHARACTERISTICS.contains(line.characteristic()))
                        .map(line -> Long.toString(line.points())))
                .containsExactly(points.split(","));
    }

    @ParameterizedTest(name = "{0} -> {1} %")
    @CsvSource({"620, 0.99", "600, 1.96", "580, 3.85", "560, 7.41", "545, 11.86", "520, 24.24"})
    void theScaleTurnsAScoreIntoAProbability(long score, double percent) {
        assertThat(new Score(score, List.of()).pdBps() / 100.0).isCloseTo(percent, within(0.006));
    }

    @Test
    void theReasonsAreTheFourLargestShortfalls() {
        Score weak = SCORING.application(
                PolicyVersions.LATEST, Scoring.A_CARD, persona("24;4000;0.45;8;3;8;4;15;3;0.75;12"));

        // Shortfalls: phone 24, days past due 22, dti 20, then income, platforms and utilisation with 18 each.
        assertThat(weak.reasons())
                .containsExactly("PHONE_TENURE_MONTHS", "MAX_DPD_24M", "DTI_AFTER", "VERIFIED_INCOME");
    }

    @Test
    void theBestApplicantHasNoReasonToBeRefused() {
        assertThat(SCORING.application(
                                PolicyVersions.LATEST, Scoring.A_CARD, persona("40;25000;0.15;48;36;72;0;0;0;0.10;36"))
                        .reasons())
                .isEmpty();
    }

    /** D3: whoever mends a stated reason gets a better score, and no other single characteristic would help more. */
    @Test
    void mendingAReasonRaisesTheScoreByItsShortfall() {
        Map<String, Object> best = persona("40;25000;0.15;48;36;72;0;0;0;0.10;36");
        Random random = new Random(24);
        for (int i = 0; i < 150; i++) {
            Map<String, Object> inputs = random(random);
            Score before = SCORING.application(PolicyVersions.LATEST, Scoring.A_CARD, inputs);
            List<Long> gains = new ArrayList<>();
            Map<String, Long> byReason = new HashMap<>();
            for (String characteristic : CHARACTERISTICS) {
                Map<String, Object> mended = new HashMap<>(inputs);
                mended.put(characteristic, best.get(characteristic));
                long gain = SCORING.application(PolicyVersions.LATEST, Scoring.A_CARD, mended)
                                .value()
                        - before.value();
                gains.add(gain);
                byReason.put(new Score.Line(characteristic, 0, 0).reason(), gain);
            }
            gains.sort((a, b) -> Long.compare(b, a));
            List<Long> stated = before.reasons().stream().map(byReason::get).toList();
            assertThat(stated).isNotEmpty().allSatisfy(gain -> assertThat(gain).isPositive());
            assertThat(stated).isEqualTo(gains.subList(0, stated.size()));
        }
    }

    @Test
    void everyScoreLiesInTheRangeOfTheCard() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            assertThat(SCORING.application(PolicyVersions.LATEST, Scoring.A_CARD, random(random))
                            .value())
                    .isBetween(328L, 662L);
        }
    }

    private static Map<String, Object> random(Random random) {
        return persona(String.join(
                ";",
                "" + (18 + random.nextInt(50)),
                "" + random.nextInt(30_000),
                "0." + (10 + random.nextInt(89)),
                "" + random.nextInt(60),
                "" + random.nextInt(48),
                "" + random.nextInt(90),
                random.nextInt(5) == 0 ? "null" : "" + random.nextInt(9),
                random.nextInt(5) == 0 ? "null" : "" + random.nextInt(90),
                "" + random.nextInt(11),
                random.nextInt(5) == 0 ? "null" : "0." + (10 + random.nextInt(89)),
                "" + random.nextInt(40)));
    }

    /** Values in the order of the card; income in yuan. */
    private static Map<String, Object> persona(String values) {
        String[] parts = values.split(";");
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            Object value = null;
            if (!parts[i].equals("null")) {
                value = parts[i].contains(".") ? (Object) Double.valueOf(parts[i]) : Long.valueOf(parts[i]);
            }
            inputs.put(CHARACTERISTICS.get(i), value);
        }
        inputs.computeIfPresent("verifiedIncomeFen", (name, yuan) -> (Long) yuan * 100);
        return inputs;
    }
}
