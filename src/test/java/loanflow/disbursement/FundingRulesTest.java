package loanflow.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import loanflow.disbursement.FundingRules.Pass;
import loanflow.disbursement.FundingRules.Signed;
import loanflow.money.Money;
import loanflow.testing.DecisionFiles;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The real tables {@code funding-rules} and {@code rate-cap}: what is passed decides. */
class FundingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Remaining PLENTY = new Remaining(1_000_000_000, 1_000_000_000, 1_000_000_000);

    private final FundingRules rules = new FundingRules(new DecisionFiles());

    @Test
    void aBankPaysOnlyAfterItsOwnApproval() {
        assertThat(atPayout("BANK_PLATFORM", "APPROVE")).isEmpty();
        assertThat(atPayout("BANK_PLATFORM", "REFUSE")).containsExactly("BANK_APPROVAL");
        assertThat(atPayout("BANK_PLATFORM", null)).containsExactly("BANK_APPROVAL");
    }

    @Test
    void moneyOfOurOwnNeedsNoAnswer() {
        assertThat(atPayout("OWN", null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESELECT", "RESERVE"})
    void beforeThePayoutNoAnswerIsExpected(Pass pass) {
        assertThat(rules.violated(
                        PolicyVersions.LATEST,
                        pass,
                        funder("BANK_PLATFORM", "BANK_PLATFORM"),
                        request(),
                        new Signed(1_350, "B", TODAY, 300),
                        PLENTY,
                        null))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aBanForbidsEveryPassWhateverTheOwnersTableSaysAndALicenceMustBeInForce(Pass pass) {
        Signed signed = new Signed(1_350, "B", TODAY, 300);
        assertThat(rules.violated(
                        PolicyVersions.LATEST,
                        pass,
                        funder("OWN", "CONSUMER_FINANCE", true, 7L),
                        request(),
                        signed,
                        PLENTY,
                        null))
                .containsExactly("BAN");
        assertThat(rules.violated(
                        PolicyVersions.LATEST,
                        pass,
                        funder("OWN", "CONSUMER_FINANCE", false, null),
                        request(),
                        signed,
                        PLENTY,
                        null))
                .containsExactly("LICENCE");
    }

    /** From 2028 on a micro-loan costs at most four times the LPR of its contract date. */
    @ParameterizedTest
    @CsvSource({"300,1200,true", "300,1201,false", "345,1380,true", "345,1381,false"})
    void theCapOfAMicroLoanFollowsTheLprOfTheContract(long lprBps, long aprBps, boolean allowed) {
        List<String> violated = rules.violated(
                PolicyVersions.LATEST,
                Pass.PAYOUT,
                funder("MICROLOAN", "MICROLOAN"),
                request(),
                new Signed(aprBps, "B", LocalDate.of(2028, 1, 1), lprBps),
                PLENTY,
                null);
        assertThat(violated.isEmpty()).as("%s", violated).isEqualTo(allowed);
        assertThat(violated).isSubsetOf("RATE_CAP");
    }

    private List<String> atPayout(String sourceType, @Nullable String bankDecision) {
        String lenderType = sourceType.equals("OWN") ? "CONSUMER_FINANCE" : sourceType;
        return rules.violated(
                PolicyVersions.LATEST,
                Pass.PAYOUT,
                funder(sourceType, lenderType),
                request(),
                new Signed(1_350, "B", TODAY, 300),
                PLENTY,
                bankDecision);
    }

    private static FundingRequest request() {
        return new FundingRequest(
                "application",
                "APP",
                "CONSUMPTION",
                Money.fen(800_000),
                12,
                Money.fen(800_000),
                Money.fen(800_000),
                null);
    }

    private static Funder funder(String sourceType, String lenderType) {
        return funder(sourceType, lenderType, true, null);
    }

    private static Funder funder(String sourceType, String lenderType, boolean licenceInForce, @Nullable Long banId) {
        return new Funder(
                "FUNDER",
                "示例资金方 Sample funder",
                sourceType,
                lenderType,
                true,
                true,
                true,
                false,
                true,
                false,
                null,
                null,
                null,
                new BigDecimal("0.4"),
                new BigDecimal("1.2"),
                true,
                1,
                1,
                1_000_000_000,
                1_000_000_000,
                1_000_000_000,
                10_000,
                20_000_000,
                20_000_000,
                0,
                2_400,
                "A,B,C",
                1,
                36,
                "",
                "",
                licenceInForce,
                banId);
    }
}
