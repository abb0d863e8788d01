package loanflow.legal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.legal.AgencyAnswer;
import loanflow.legal.AgencyBooks;
import loanflow.legal.AgencyPayment;
import loanflow.legal.AgencyPayments;
import loanflow.legal.AgencyReceipts;
import loanflow.legal.AgencyRecords;
import loanflow.legal.AgencyRemittances;
import loanflow.legal.AgencyStanding;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money of agencies over HTTP: who may, and how a refusal is answered. */
class AgencyControllerTest {

    private static final Caller.Staff SUPERVISOR =
            new Caller.Staff("supervisor", Set.of(StaffGroup.COLLECTION_SUPERVISORS.id()));
    private static final Caller.Staff PAYER = new Caller.Staff("payer", Set.of(StaffGroup.PAYOUT_OPERATORS.id()));

    private final AgencyReceipts receipts = mock(AgencyReceipts.class);
    private final AgencyRemittances remittances = mock(AgencyRemittances.class);
    private final AgencyPayments payments = mock(AgencyPayments.class);
    private final AgencyRecords records = mock(AgencyRecords.class);
    private final AgencyController api = new AgencyController(receipts, remittances, records);
    private final AgencyPaymentController paying = new AgencyPaymentController(payments);

    @Test
    void amountsAreTextsInTheirCurrency() {
        when(records.standings())
                .thenReturn(List.of(new AgencyStanding(
                        "agency-1",
                        "One",
                        Money.fen(10_000),
                        Money.fen(6_000),
                        Money.fen(500),
                        Money.fen(2_500),
                        Money.fen(1_100),
                        Money.fen(200))));
        when(records.books())
                .thenReturn(List.of(new AgencyBooks(
                        Money.CNY, Money.fen(3_500), Money.fen(3_500), Money.fen(900), Money.fen(900))));
        when(records.payments())
                .thenReturn(List.of(new AgencyPayment(
                        "p-1",
                        "agency-1",
                        Money.fen(200),
                        AgencyPayment.State.ASKED,
                        "supervisor",
                        OffsetDateTime.parse("2026-03-02T10:00:00+08:00"),
                        null,
                        null)));

        AgencyAnswers all = api.all(PAYER);

        assertThat(all.standings())
                .containsExactly(new AgencyAnswers.Standing(
                        "agency-1", "CNY", "100.00", "60.00", "5.00", "35.00", "25.00", "11.00", "9.00"));
        assertThat(all.books()).containsExactly(new AgencyAnswers.Check("CNY", "35.00", "35.00", "9.00", "9.00", true));
        assertThat(all.payments())
                .containsExactly(new AgencyAnswers.Payment("p-1", "agency-1", "CNY", "2.00", "ASKED", null));
    }

    @ParameterizedTest
    @CsvSource({
        "agencyId, AGENCY_UNKNOWN, 422",
        "arrived, MORE_THAN_HELD, 422",
        "loanId, LOAN_CLOSED, 409",
        "id, NOT_ASKED, 409",
        "id, SAME_PERSON, 409"
    })
    void aRefusalNamesItsRule(String field, String rule, int status) {
        AgencyAnswer.Refused refused = new AgencyAnswer.Refused(field, rule, "words");
        when(receipts.received(any(), any())).thenReturn(refused);
        when(remittances.remitted(any(), any())).thenReturn(refused);
        when(payments.paid(any(), any(), any())).thenReturn(refused);

        for (Runnable request : List.<Runnable>of(
                () -> api.received(SUPERVISOR, new ReceivedBody("agency-1", "loan-1", "1", "CNY", "a-1")),
                () -> api.remitted(SUPERVISOR, new RemittedBody("agency-1", "1", "0", "CNY", "a-1")),
                () -> paying.paid(PAYER, "p-1", new PaidBody("bank-1")))) {
            assertThatThrownBy(request::run)
                    .isInstanceOf(Problem.class)
                    .hasMessage("words")
                    .extracting("status", "rule")
                    .satisfies(found -> {
                        assertThat(String.valueOf(found)).contains(status + " ", rule);
                    });
        }
    }

    @Test
    void whatIsDoneIsNamed() {
        when(payments.ask("agency-1", Money.fen(150), "supervisor")).thenReturn(new AgencyAnswer.Done("p-1"));
        when(payments.refuse("p-1", "payer")).thenReturn(new AgencyAnswer.Done("p-1"));

        assertThat(paying.ask(SUPERVISOR, new PaymentBody("agency-1", "1.50", "CNY")))
                .isEqualTo(new AgencyAnswer.Done("p-1"));
        assertThat(paying.refuse(PAYER, "p-1")).isEqualTo(new AgencyAnswer.Done("p-1"));
    }

    @Test
    void eachStepIsForItsOwnGroup() {
        Caller.Staff marketer = new Caller.Staff("m", Set.of(StaffGroup.MARKETERS.id()));
        for (Runnable request : List.<Runnable>of(
                () -> api.all(marketer),
                () -> api.received(PAYER, new ReceivedBody("agency-1", "loan-1", "1", "CNY", "a-1")),
                () -> api.remitted(PAYER, new RemittedBody("agency-1", "1", "0", "CNY", "a-1")),
                () -> paying.ask(PAYER, new PaymentBody("agency-1", "1", "CNY")),
                () -> paying.paid(SUPERVISOR, "p-1", new PaidBody("bank-1")),
                () -> paying.refuse(marketer, "p-1"))) {
            assertThatThrownBy(request::run).isInstanceOf(Problem.class).hasMessageContaining("does not settle");
        }
    }
}
