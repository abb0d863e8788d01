package loanflow.change.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import loanflow.change.Authority;
import loanflow.change.ChangeEvidence;
import loanflow.change.ChangeFacts;
import loanflow.change.ChangeKind;
import loanflow.change.ChangeState;
import loanflow.change.ChangeWork;
import loanflow.change.DescribedChange;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, table, forms and delegates; the door is mocked. */
class LoanChangeProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("loan-change");

    private static final String ID = "change-1";
    private static final String CONFIRM = "Activity_ConfirmChange";
    private static final String AGAIN = "Activity_ConfirmChangeAgain";
    private static final Map<String, Object> AGREE = Map.of("changeAnswer", "AGREE", "comment", "已核对");
    private static final Map<String, Object> AGREE_AGAIN = Map.of("secondAnswer", "AGREE", "comment", "已复核");

    private final ChangeWork changes = mock(ChangeWork.class);

    @Test
    void aShortExtensionIsWithinTheAskersAuthorityAndBookedAtOnce() {
        when(changes.book(ID, "service")).thenReturn(ChangeState.BOOKED);
        ProcessInstance change = asked(ChangeKind.EXTENSION, new ChangeFacts(0, 0, 0, 0, 1, 10));
        assertThat(change).isEnded().hasPassed("Event_ChangeBooked").hasNotPassed(CONFIRM);
        verify(changes).authorise(ID, Authority.NONE);
    }

    @Test
    void aSmallWaiverIsConfirmedByASupervisorWhoDidNotAskForIt() {
        ProcessInstance change = asked(ChangeKind.WAIVER, new ChangeFacts(500, 0, 0.05, 0, 0, 10));
        assertThat(change).isWaitingAt(CONFIRM);
        assertThatThrownBy(() -> PROCESS.complete(CONFIRM, "service", "collection-supervisors", AGREE))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> PROCESS.complete(CONFIRM, "payer", "payout-operators", AGREE))
                .isInstanceOf(AuthorizationException.class);
        when(changes.book(ID, "supervisor")).thenReturn(ChangeState.BOOKED);
        PROCESS.complete(CONFIRM, "supervisor", "collection-supervisors", AGREE);
        assertThat(change).isEnded().hasPassed("Event_ChangeBooked").hasNotPassed(AGAIN);
    }

    @Test
    void aSettlementWithALargerDiscountNeedsASupervisorAndThenAManager() {
        ProcessInstance change = asked(ChangeKind.SETTLEMENT, new ChangeFacts(900_000, 0, 0.25, 0, 0, 95));
        PROCESS.complete(CONFIRM, "supervisor", "collection-supervisors", AGREE);
        assertThat(change).isWaitingAt(AGAIN);
        when(changes.book(ID, "risk")).thenReturn(ChangeState.NOT_POSSIBLE);
        PROCESS.complete(AGAIN, "risk", "risk-managers", AGREE_AGAIN);
        assertThat(change).isEnded().hasPassed("Event_ChangeNotPossible");
    }

    @Test
    void aWriteOffNeedsTwoOfTheCommitteeAndTheFirstIsNotTheSecond() {
        ProcessInstance change = asked(ChangeKind.WRITE_OFF, new ChangeFacts(0, 900_000, 0, 0, 0, 400));
        PROCESS.complete(CONFIRM, "committee1", "credit-committee", AGREE);
        assertThatThrownBy(() -> PROCESS.complete(AGAIN, "committee1", "credit-committee", AGREE_AGAIN))
                .isInstanceOf(AuthorizationException.class);
        PROCESS.complete(AGAIN, "committee2", "credit-committee", Map.of("secondAnswer", "REFUSE", "comment", "证据不足"));
        assertThat(change).isEnded().hasPassed("Event_ChangeRefused");
        verify(changes).refuse(ID, "committee2");
    }

    @Test
    void whatTheFirstPersonRefusesAsksNobodyElse() {
        ProcessInstance change = asked(ChangeKind.CHARGE_OFF, new ChangeFacts(0, 0, 0, 0, 0, 200));
        PROCESS.complete(
                CONFIRM, "supervisor", "collection-supervisors", Map.of("changeAnswer", "REFUSE", "comment", "暂不"));
        assertThat(change).isEnded().hasPassed("Event_ChangeRefused").hasNotPassed(AGAIN);
    }

    @Test
    void aRefundIsSentAfterItIsBookedUnderAReferenceOfItsOwn() {
        ProcessInstance change = booked(ChangeKind.REFUND_OF_OVERPAYMENT);
        assertThat(change).isWaitingAt("Activity_SendMoney");
        when(changes.sent(ID, "202603010001", "payout")).thenReturn(false);
        when(changes.sent(ID, "202603010002", "payout")).thenReturn(true);
        send("202603010001");
        assertThat(change).isWaitingAt("Activity_SendMoney");
        send("202603010002");
        assertThat(change).isEnded().hasPassed("Event_MoneySent");
    }

    @Test
    void aRefundThatTheBankDoesNotTakeIsTakenBack() {
        ProcessInstance change = booked(ChangeKind.REFUND);
        PROCESS.complete(
                "Activity_SendMoney", "payout", "payout-operators", Map.of("sending", "NOT_SENT", "comment", "账户已注销"));
        assertThat(change).isEnded().hasPassed("Event_ChangeTakenBack");
        verify(changes).takeBack(ID, "payout");
    }

    private ProcessInstance booked(ChangeKind kind) {
        when(changes.book(ID, "supervisor")).thenReturn(ChangeState.BOOKED);
        ProcessInstance change = asked(kind, new ChangeFacts(5_000, 0, 0, 0, 0, 0));
        PROCESS.complete(CONFIRM, "supervisor", "collection-supervisors", AGREE);
        return change;
    }

    private static void send(String reference) {
        PROCESS.complete(
                "Activity_SendMoney",
                "payout",
                "payout-operators",
                Map.of("sending", "SENT", "sentAs", reference, "comment", "已付款"));
    }

    private ProcessInstance asked(ChangeKind kind, ChangeFacts facts) {
        ChangeEvidence.Row row = new ChangeEvidence.Row("未还本金", "100.00", "90.00");
        when(changes.describe(ID))
                .thenReturn(new DescribedChange(
                        kind,
                        facts,
                        new ChangeEvidence(
                                "loan-1",
                                kind.words(),
                                "2026-03-01",
                                "service",
                                List.of(row),
                                List.of(row),
                                List.of(row),
                                List.of()),
                        "service",
                        kind.money() == ChangeKind.Money.OUT));
        PROCESS.delegates(
                new DescribeChangeDelegate(changes),
                new NameConfirmersDelegate(changes),
                new BookChangeDelegate(changes),
                new RefuseChangeDelegate(changes),
                new RecordSendingDelegate(changes),
                new TakeChangeBackDelegate(changes));
        return PROCESS.startByMessage("ChangeAsked", ID, Map.of());
    }
}
