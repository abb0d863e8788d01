package loanflow.origination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.customer.Customers;
import loanflow.disbursement.FundingRequest;
import loanflow.money.Money;
import loanflow.pricing.CustomerType;
import loanflow.pricing.Pricing;
import loanflow.screening.Screening;
import loanflow.screening.ScreeningOutcome;
import loanflow.servicing.OwnHistory;
import loanflow.servicing.Servicing;
import loanflow.underwriting.CreditFacts;
import loanflow.underwriting.CreditFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Currency YUAN = Currency.getInstance("CNY");

    private final Consents consents = mock(Consents.class);
    private final Screening screening = mock(Screening.class);
    private final Servicing servicing = mock(Servicing.class);
    private final CreditBrief creditBrief = new CreditBrief(
            mock(JdbcApplications.class), mock(JdbcHumanReviews.class), consents, screening, servicing, CLOCK);
    private final FunderBrief funderBrief =
            new FunderBrief(mock(Customers.class), screening, servicing, mock(Pricing.class));

    @BeforeEach
    void anApplicantWhoOwesUsNothing() {
        owes(0, 0, 0, 0);
        when(screening.outcomeOf("a")).thenReturn(new ScreeningOutcome.Passed("PASS"));
        when(screening.factsOf("a"))
                .thenReturn(Map.of(CreditFacts.OTHER_UNSECURED_FEN, 200_000L, CreditFacts.MAX_DPD_24M, 5L));
        when(consents.inForce(eq("a"), any())).thenReturn(true);
    }

    @Test
    void aFunderIsToldOfEverythingThatTheCustomerWouldOweThroughUs() {
        assertThat(request().exposureAfter()).isEqualTo(Money.fen(800_000));
        assertThat(request().unsecuredAfter()).isEqualTo(Money.fen(1_000_000));

        owes(300_000, 1, 0, 0);

        assertThat(request().exposureAfter()).isEqualTo(Money.fen(1_100_000));
        assertThat(request().unsecuredAfter()).isEqualTo(Money.fen(1_300_000));
        assertThat(request().amount()).isEqualTo(Money.fen(800_000));
    }

    @Test
    void ourOwnLoansCountInTheCreditFile() {
        owes(300_000, 2, 12, 30);

        assertThat(creditFile().facts())
                .containsEntry(CreditFacts.OTHER_UNSECURED_FEN, 500_000L)
                .containsEntry(CreditFacts.CURRENT_DPD_ANY_LENDER, 12L)
                .containsEntry(CreditFacts.MAX_DPD_24M, 30L);
    }

    @Test
    void aGoodRecordWithUsDoesNotHideArrearsElsewhere() {
        owes(300_000, 1, 0, 0);
        assertThat(creditFile().facts()).containsEntry(CreditFacts.MAX_DPD_24M, 5L);
    }

    @Test
    void whatNobodyKnowsStaysUnknown() {
        when(screening.factsOf("a")).thenReturn(Map.of());
        assertThat(creditFile().facts())
                .containsEntry(CreditFacts.OTHER_UNSECURED_FEN, null)
                .containsEntry(CreditFacts.CURRENT_DPD_ANY_LENDER, null)
                .containsEntry(CreditFacts.MAX_DPD_24M, null);
    }

    @Test
    void aConsentTakenBackIsTakenBackForTheCreditFileToo() {
        assertThat(creditFile().bureauConsent()).isTrue();
        when(consents.inForce("a", Set.of(ConsentPurpose.BUREAU_QUERY))).thenReturn(false);
        assertThat(creditFile().bureauConsent()).isFalse();
    }

    private void owes(long openFen, int loans, int daysPastDue, int worst) {
        when(servicing.historyOf("c", YUAN))
                .thenReturn(new OwnHistory(Money.fen(openFen), loans, 0, daysPastDue, worst));
    }

    private FundingRequest request() {
        return funderBrief.request(application(), Money.fen(800_000));
    }

    private CreditFile creditFile() {
        return creditBrief.of(application());
    }

    private static Application application() {
        return new Application(
                "a",
                "partner",
                "reference",
                Channel.APP,
                "CN_CASH",
                "c",
                CustomerType.NEW,
                Money.fen(800_000),
                12,
                Repayment.EQUAL_INSTALMENT,
                Purpose.EDUCATION,
                null,
                new Declared(Money.fen(800_000), null, 24, 12, 12),
                Map.of(),
                Map.of(),
                new Application.Links(null, null, null, "address", "employer"),
                ApplicationState.UNDER_REVIEW,
                "BANK",
                OffsetDateTime.now(CLOCK));
    }
}
