package loanflow.legal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import loanflow.legal.AgencyRemitted;
import loanflow.legal.AgencyStanding;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** The page of agencies: who sees which form, and what becomes of what is sent. */
class AgencyPageTest {

    private static final CsrfToken TOKEN = new DefaultCsrfToken("X-CSRF", "_csrf", "t0ken");
    private static final Caller.Staff SUPERVISOR = staff("supervisor", StaffGroup.COLLECTION_SUPERVISORS);
    private static final Caller.Staff PAYER = staff("payer", StaffGroup.PAYOUT_OPERATORS);
    private static final Caller.Staff AUDITOR = staff("auditor", StaffGroup.AUDITORS);
    private static final String BOOKING = "action=\"/agencies/payments/p-1/booking\"";
    private static final String REFUSAL = "action=\"/agencies/payments/p-1/refusal\"";

    private final AgencyRecords records = mock(AgencyRecords.class);
    private final AgencyReceipts receipts = mock(AgencyReceipts.class);
    private final AgencyRemittances remittances = mock(AgencyRemittances.class);
    private final AgencyPayments payments = mock(AgencyPayments.class);
    private final AgencyPage drawn = new AgencyPage(records, new AgencyForms(records));
    private final AgencyPageController page = new AgencyPageController(drawn, receipts, remittances, records);
    private final AgencyPaymentPageController paying = new AgencyPaymentPageController(drawn, payments, records);

    @BeforeEach
    void know() {
        when(records.agencies()).thenReturn(new TreeMap<>(Map.of("agency-1", "一号 One", "agency-2", "二号 Two")));
        when(records.standings())
                .thenReturn(List.of(new AgencyStanding(
                        "agency-1", "一号 One", fen(10_000), fen(6_000), fen(500), fen(2_500), fen(1_100), fen(200))));
        when(records.books())
                .thenReturn(List.of(
                        new AgencyBooks(Money.CNY, fen(3_500), fen(3_500), fen(900), fen(900)),
                        new AgencyBooks(Money.CNY, fen(3_500), fen(3_400), fen(900), fen(900))));
        payment(AgencyPayment.State.ASKED, null);
    }

    @Test
    void everyReaderSeesWhereWeStandAndWhetherTheLedgerAgrees() {
        assertThat(page.show(AUDITOR, TOKEN))
                .contains("一号 One", "100.00", "60.00", "5.00", "35.00", "25.00", "11.00", "9.00", "2.00")
                .contains("平 Right", "不平 Wrong", "待付 Asked for", "supervisor")
                .doesNotContain("<form", "t0ken", "<!--", "agency-1");
    }

    @Test
    void whoRecordsHasThreeFormsAndMayWithdrawButNotPay() {
        assertThat(page.show(SUPERVISOR, TOKEN))
                .contains(
                        "action=\"/agencies/receipts\"",
                        "action=\"/agencies/remittances\"",
                        "action=\"/agencies/payments\"",
                        "value=\"agency-2\"",
                        REFUSAL)
                .doesNotContain(BOOKING, "<!--");
    }

    @Test
    void whoPaysHasTheFormOfAPaymentThatAnotherPersonAskedFor() {
        assertThat(page.show(PAYER, TOKEN))
                .contains(BOOKING, REFUSAL, "name=\"reference\"", "value=\"t0ken\"")
                .doesNotContain("action=\"/agencies/receipts\"", "<!--");
        assertThat(page.show(
                        new Caller.Staff(
                                "supervisor",
                                Set.of(StaffGroup.PAYOUT_OPERATORS.id(), StaffGroup.COLLECTION_SUPERVISORS.id())),
                        TOKEN))
                .as("whoever is in both groups does not pay what he asked for")
                .doesNotContain(BOOKING);
    }

    @Test
    void whatIsPaidShowsItsTransferAndNoForm() {
        payment(AgencyPayment.State.PAID, "bank-<1>");

        assertThat(page.show(PAYER, TOKEN))
                .contains("已付 Paid", "bank-&lt;1&gt;")
                .doesNotContain(BOOKING, REFUSAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffGroup.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COLLECTION_SUPERVISORS", "PAYOUT_OPERATORS", "AUDITORS", "COMPLIANCE", "RISK_MANAGERS"})
    void othersSeeNothing(StaffGroup group) {
        assertThatThrownBy(() -> page.show(staff("one", group), TOKEN)).isInstanceOf(Problem.class);
    }

    @Test
    void onlySupervisorsRecordAndAskAndOnlyPayersPay() {
        for (Caller.Staff other : List.of(PAYER, AUDITOR)) {
            assertThatThrownBy(() -> page.received(other, received(), right(), Map.of(), TOKEN))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() -> page.remitted(other, remitted(), right(), Map.of(), TOKEN))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() ->
                            paying.ask(other, new PaymentBody("agency-1", "1.00", "CNY"), right(), Map.of(), TOKEN))
                    .isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() -> paying.paid(SUPERVISOR, "p-1", new PaidBody("bank-1"), right(), TOKEN))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> paying.refuse(AUDITOR, "p-1")).isInstanceOf(Problem.class);
        verifyNoInteractions(receipts, remittances, payments);
    }

    @Test
    void whatIsDoneLeadsBackToThePage() {
        when(receipts.received(any(), any())).thenReturn(new AgencyAnswer.Done("r-1"));
        when(remittances.remitted(any(), any())).thenReturn(new AgencyAnswer.Done("m-1"));
        when(payments.ask(any(), any(), any())).thenReturn(new AgencyAnswer.Done("p-2"));
        when(payments.paid(any(), any(), any())).thenReturn(new AgencyAnswer.Done("p-1"));

        assertThat(List.of(
                        page.received(SUPERVISOR, received(), right(), Map.of(), TOKEN),
                        page.remitted(SUPERVISOR, remitted(), right(), Map.of(), TOKEN),
                        paying.ask(SUPERVISOR, new PaymentBody("agency-1", "1.50", "CNY"), right(), Map.of(), TOKEN),
                        paying.paid(PAYER, "p-1", new PaidBody("bank-1"), right(), TOKEN),
                        paying.refuse(PAYER, "p-1")))
                .allSatisfy(answer -> {
                    assertThat(answer.getStatusCode().value()).isEqualTo(303);
                    assertThat(answer.getHeaders().getLocation()).hasToString("/agencies");
                });
        verify(remittances).remitted(new AgencyRemitted("agency-1", fen(150), fen(25), "bank-1"), "supervisor");
        verify(payments).ask("agency-1", fen(150), "supervisor");
        verify(payments).paid("p-1", "bank-1", "payer");
    }

    @Test
    void whatIsRefusedIsShownAgainWithTheRuleAndWhatWasTyped() {
        when(remittances.remitted(any(), any()))
                .thenReturn(new AgencyAnswer.Refused("arrived", "MORE_THAN_HELD", "超过余额 Not so much"));

        ResponseEntity<String> answer =
                page.remitted(SUPERVISOR, remitted(), right(), Map.of("arrived", "1.50", "reference", "<bank>"), TOKEN);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody())
                .contains("超过余额 Not so much", "value=\"1.50\"", "&lt;bank&gt;")
                .doesNotContain("<bank>");
    }

    @Test
    void whatBreaksAFieldsRuleNamesTheField() {
        BindingResult broken = right();
        broken.addError(new FieldError("body", "amount", "must match"));

        ResponseEntity<String> answer = page.received(SUPERVISOR, received(), broken, Map.of("amount", "a lot"), TOKEN);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("请检查 Please check: 金额 Amount", "value=\"a lot\"");
        verifyNoInteractions(receipts);
    }

    @Test
    void aPaymentThatIsRefusedSaysWhy() {
        when(payments.paid(any(), any(), any()))
                .thenReturn(new AgencyAnswer.Refused("id", "SAME_PERSON", "申请人不能付款 Another person"));
        BindingResult broken = right();
        broken.addError(new FieldError("body", "reference", "must match"));

        assertThat(paying.paid(PAYER, "p-1", new PaidBody("bank-1"), right(), TOKEN)
                        .getBody())
                .contains("<p class=\"rule\">申请人不能付款 Another person</p>");
        assertThat(paying.paid(PAYER, "p-1", new PaidBody("?"), broken, TOKEN).getBody())
                .contains("Please check: 银行流水号");
    }

    private void payment(AgencyPayment.State state, @Nullable String reference) {
        when(records.payments())
                .thenReturn(List.of(new AgencyPayment(
                        "p-1",
                        "agency-1",
                        fen(200),
                        state,
                        "supervisor",
                        OffsetDateTime.parse("2026-03-02T10:00:00+08:00"),
                        reference,
                        state == AgencyPayment.State.ASKED ? null : "payer")));
    }

    private static ReceivedBody received() {
        return new ReceivedBody("agency-1", "loan-1", "1.50", "CNY", "a-1");
    }

    private static RemittedBody remitted() {
        return new RemittedBody("agency-1", "1.50", "0.25", "CNY", "bank-1");
    }

    private static BindingResult right() {
        return new BeanPropertyBindingResult("nothing", "body");
    }

    private static Money fen(long fen) {
        return Money.fen(fen);
    }

    private static Caller.Staff staff(String user, StaffGroup group) {
        return new Caller.Staff(user, Set.of(group.id()));
    }
}
