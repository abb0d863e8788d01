package loanflow.origination.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import loanflow.money.Money;
import loanflow.origination.ApplicationState;
import loanflow.origination.ApplicationStatus;
import loanflow.origination.CaseFile;
import loanflow.origination.Channel;
import loanflow.origination.Purpose;
import loanflow.origination.Repayment;
import loanflow.pricing.CustomerType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What staff see of an application at once. */
class CaseFactsTest {

    private final CaseFacts facts = new CaseFacts(new Moments(Clock.systemUTC()));

    @Test
    void anApplicationThatBecameALoanLeadsToIt() {
        assertThat(facts.of(file("loan-7")).markup()).contains("href=\"/loans/loan-7\"");
    }

    @Test
    void anApplicationWithoutALoanLeadsToNone() {
        assertThat(facts.of(file(null)).markup()).doesNotContain("/loans/");
    }

    private static CaseFile file(@Nullable String loanId) {
        return new CaseFile(
                new ApplicationStatus(
                        "a-1",
                        "ref-1",
                        ApplicationState.ACTIVE,
                        "8000.00",
                        "CNY",
                        12,
                        OffsetDateTime.of(2026, 1, 15, 12, 0, 0, 0, ZoneOffset.UTC),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        loanId),
                new CaseFile.Facts(
                        "partner",
                        Channel.APP,
                        CustomerType.values()[0],
                        Repayment.EQUAL_INSTALMENT,
                        Purpose.TRAVEL,
                        null,
                        null,
                        Money.fen(900_000),
                        null,
                        24,
                        24,
                        24),
                List.of(),
                0);
    }
}
