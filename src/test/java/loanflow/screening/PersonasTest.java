package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import loanflow.screening.ScreeningWorld.ApplicationUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code screening/personas.csv} promises, through vendors, counters, rules and the decision table. */
class PersonasTest {

    private static final ScreeningWorld WORLD = new ScreeningWorld();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "001, PASS, ",
        "000, PASS, ",
        "150, PASS, ",
        "230, STEP_UP, ",
        "299, STEP_UP, ",
        "300, REVIEW, GREYLIST",
        "320, REVIEW, SIM_SWAP",
        "340, REVIEW, PHONE_TENURE_SOFT",
        "360, REVIEW, CONTACT_BLACK",
        "380, REVIEW, MULTI_7D_HIGH",
        "400, REJECT, ID_MISMATCH",
        "410, REJECT, LIVENESS",
        "420, REJECT, PHONE_NOT_OWNED",
        "430, REJECT, CARD_NOT_OWNED",
        "440, REJECT, PHONE_TENURE",
        "450, REJECT, VIRTUAL_NUMBER",
        "460, REJECT, BLACKLIST",
        "470, REJECT, SANCTIONS",
        "480, REJECT, MULTI_30D_BLACK",
        "490, PASS, ",
        "500, PASS, ",
        "550, PASS, ",
        "600, PASS, ",
        "700, PASS, ",
        "750, REVIEW, INCOME_CROSSCHECK",
        "800, PASS, ",
        "850, PASS, ",
        "900, REVIEW, ",
        "940, REVIEW, ",
        "960, REVIEW, ",
        "980, REVIEW, ",
    })
    void aPersonaEndsAsTheFileSays(String sequence, String decision, String primaryReason) {
        ApplicationUnderTest application = WORLD.apply(sequence);

        assertThat(WORLD.decide(application.id()))
                .as(() -> WORLD.records
                        .lastContent(application.id(), SealedRecords.Step.RULES)
                        .orElse("nothing"))
                .isEqualTo(decision);

        if (primaryReason != null) {
            assertThat(WORLD.records.lastContent(application.id(), SealedRecords.Step.RULES))
                    .hasValueSatisfying(content -> assertThat(FactsJson.read(content, RuleRun.class)
                                    .hits()
                                    .reasonsToRefuse())
                            .contains(primaryReason));
        }
    }

    @Test
    void everySequenceOfDigitsIsSomebody() {
        assertThat(IntStream.rangeClosed(0, 999)
                        .mapToObj(n -> Persona.of(
                                ScreeningWorld.person("%03d".formatted(n)).idNumber())))
                .hasSize(1000)
                .doesNotContainNull();
    }

    @Test
    void aThinFileHasNoRecordWhichIsNotTheSameAsAGoodOne() {
        ApplicationUnderTest application = WORLD.apply("600");
        WORLD.decide(application.id());

        assertThat(WORLD.screening.factsOf(application.id()))
                .containsKey("hardEnquiries30d")
                .doesNotContainKeys("maxDpd24m", "hardEnquiries90d", "cardUtilisation");
    }

    @Test
    void theBureausGarbageLeavesItsFactsUnknownForTheCreditDecision() {
        ApplicationUnderTest application = WORLD.apply("920");
        WORLD.decide(application.id());

        assertThat(WORLD.screening.factsOf(application.id()))
                .containsEntry("bankInflowFen", 784_000)
                .doesNotContainKeys("currentDpdAnyLender", "existingMonthlyDebtFen");
    }
}
