package loanflow.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Live parameters on PostgreSQL. */
class PriceTuningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static JdbcClient jdbc;
    private static PricingParameters parameters;
    private static PriceTuning tuning;

    @BeforeAll
    static void migrate() {
        jdbc = JdbcClient.create(Postgres.migrated());
        parameters = new JdbcPricingParameters(jdbc);
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        tuning = new PriceTuning(
                parameters, Clock.fixed(TODAY.atTime(12, 0).atZone(zone).toInstant(), zone));
    }

    @Test
    void theShippedParametersAreTheDefaultPack() {
        assertThat(on(TODAY).values())
                .allSatisfy((cell, value) -> assertThat(value)
                        .isEqualByComparingTo(DefaultPack.parameters().value(cell)))
                .hasSameSizeAs(DefaultPack.parameters().values());
    }

    @Test
    void aChangeAgreedByTwoStartsOnItsDayAndLeavesTheDaysBefore() {
        Tuning proposed =
                tuning.propose(Product.HOUSE, PriceCell.MARGIN, new BigDecimal("4.5"), TODAY.plusDays(3), "risk-1");
        assertThat(proposed).isInstanceOf(Tuning.Proposed.class);
        String versionBefore = on(TODAY.plusDays(3)).version();

        assertThat(tuning.agree(((Tuning.Proposed) proposed).proposalId(), "risk-2"))
                .isEqualTo(new Tuning.Enacted(TODAY.plusDays(3)));

        assertThat(on(TODAY.plusDays(2)).value(PriceCell.MARGIN)).isEqualByComparingTo("3");
        assertThat(on(TODAY.plusDays(3)).value(PriceCell.MARGIN)).isEqualByComparingTo("4.5");
        assertThat(on(TODAY.plusDays(3)).version()).isNotEqualTo(versionBefore);
    }

    @Test
    void nobodyAgreesWithHimself() {
        long proposal = proposed(PriceCell.OPEX_NEW, "2.5", 5);

        assertThat(tuning.agree(proposal, "risk-1")).isEqualTo(new Tuning.Denied(Tuning.Rule.SAME_PERSON));
        assertThatThrownBy(() -> insert("OPEX_NEW", "2.5", TODAY.plusDays(5), "risk-1", "risk-1"))
                .hasMessageContaining("pricing_parameter_four_eyes");
    }

    @Test
    void aCellChangesOnceADay() {
        long first = proposed(PriceCell.OPEX_RELOAN, "1.6", 7);
        long second = proposed(PriceCell.OPEX_RELOAN, "1.4", 7);
        assertThat(tuning.agree(first, "risk-2")).isInstanceOf(Tuning.Enacted.class);

        assertThat(tuning.agree(second, "risk-2")).isEqualTo(new Tuning.Denied(Tuning.Rule.ONE_CHANGE_A_DAY));
    }

    @Test
    void aChangeMovesARateByTwoPointsAtMost() {
        assertThat(tuning.propose(
                        Product.HOUSE, PriceCell.COST_OF_FUNDS, new BigDecimal("8.01"), TODAY.plusDays(1), "risk-1"))
                .isEqualTo(new Tuning.Denied(Tuning.Rule.STEP_TOO_LARGE));
        assertThat(tuning.propose(
                        Product.HOUSE, PriceCell.COST_OF_FUNDS, new BigDecimal("8"), TODAY.plusDays(1), "risk-1"))
                .isInstanceOf(Tuning.Proposed.class);
        assertThat(tuning.propose(
                        Product.HOUSE,
                        PriceCell.LOSS_GIVEN_DEFAULT,
                        new BigDecimal("0.63"),
                        TODAY.plusDays(1),
                        "risk-1"))
                .isEqualTo(new Tuning.Denied(Tuning.Rule.STEP_TOO_LARGE));
        assertThat(tuning.propose(
                        Product.HOUSE, PriceCell.FIXED_COST_NEW, new BigDecimal("45"), TODAY.plusDays(1), "risk-1"))
                .isEqualTo(new Tuning.Denied(Tuning.Rule.STEP_TOO_LARGE));
    }

    @Test
    void aDayThatHasBegunIsNotRepriced() {
        assertThat(tuning.propose(Product.HOUSE, PriceCell.MARGIN, new BigDecimal("3.5"), TODAY, "risk-1"))
                .isEqualTo(new Tuning.Denied(Tuning.Rule.STARTS_TOMORROW));
    }

    @Test
    void anUnknownProposalIsDenied() {
        assertThat(tuning.agree(987_654, "risk-2")).isEqualTo(new Tuning.Denied(Tuning.Rule.UNKNOWN_PROPOSAL));
    }

    @Test
    void thePastIsNeverEdited() {
        for (String sql : new String[] {
            "update pricing_parameter set value = 1", "delete from pricing_parameter", "truncate pricing_parameter"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("only grows");
        }
    }

    @Test
    void thePrimeRateIsTheOneOfTheDate() {
        assertThat(on(LocalDate.of(2021, 6, 1)).value(PriceCell.LPR_1Y)).isEqualByComparingTo("3.85");
        assertThat(on(LocalDate.of(2025, 12, 19)).lprBps()).isEqualTo(300);
    }

    private static PriceParameters on(LocalDate date) {
        return new ParameterBook(parameters).on(Product.HOUSE, date);
    }

    private static long proposed(PriceCell cell, String value, int inDays) {
        Tuning answer = tuning.propose(Product.HOUSE, cell, new BigDecimal(value), TODAY.plusDays(inDays), "risk-1");
        return ((Tuning.Proposed) answer).proposalId();
    }

    private static void insert(String cell, String value, LocalDate from, String maker, String checker) {
        int rows = jdbc.sql(
                        "insert into pricing_parameter (cell, value, valid_from, maker, checker) values (?,?,?,?,?)")
                .params(cell, new BigDecimal(value), from, maker, checker)
                .update();
        assertThat(rows).isOne();
    }
}
