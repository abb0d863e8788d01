package loanflow.disbursement.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import loanflow.disbursement.Funding;
import loanflow.disbursement.FundingOutcome;
import loanflow.disbursement.Instruction;
import loanflow.disbursement.Paying;
import loanflow.disbursement.Standing;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DisbursementProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("disbursement");

    private static final String APPLICATION = "application-1";
    private static final FundingOutcome RESERVED = new FundingOutcome.Reserved("OWN_MONEY", "CONSUMER_FINANCE");
    private static final FundingOutcome ASKED = new FundingOutcome.Asked("PLATFORM_BANK", "BANK_PLATFORM");
    private static final FundingOutcome NOBODY = new FundingOutcome.None(
            List.of("QUOTA"),
            List.of(
                    new FundingOutcome.Candidate("OWN_MONEY", "自有资金 Own money"),
                    new FundingOutcome.Candidate("TRUST_PLAN", "信托计划 Trust plan")));
    private static final Instruction TOLD = new Instruction.Instructed();

    private final Funding funding = mock(Funding.class);
    private final Paying paying = mock(Paying.class);

    @Test
    void aConfirmedPayoutIsBookedAndTheCaseEndsPaid() {
        ProcessInstance loan = start(RESERVED);
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
        answer("CONFIRMED");
        verify(paying).confirm(APPLICATION);
        assertThat(loan).isEnded().hasPassed("Event_PaidOut").variables().containsEntry("payoutOutcome", "PAID");
    }

    @Test
    void aFunderThatAllowsOnlyAnotherRateLeadsToANewOffer() {
        ProcessInstance loan = start(new FundingOutcome.NewOffer("MICROLOAN_COMPANY", "MICROLOAN"));
        verify(paying, never()).instruct(any(), any(), anyBoolean());
        assertThat(loan).isEnded().variables().containsEntry("payoutOutcome", "NEW_OFFER");
        assertThat(loan).variables().containsEntry("lenderType", "MICROLOAN");
    }

    @Test
    void aFunderThatApprovesItselfIsPaidFrom() {
        ProcessInstance loan = start(ASKED);
        assertThat(loan).isWaitingAt("Gateway_WaitForFunder");
        verify(paying, never()).instruct(any(), any(), anyBoolean());
        PROCESS.message("FunderAnswered", APPLICATION, Map.of("funderAnswer", "APPROVE"));
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
    }

    @Test
    void afterARefusalTheNextFunderIsReserved() {
        ProcessInstance loan = start(ASKED, RESERVED);
        PROCESS.message("FunderAnswered", APPLICATION, Map.of("funderAnswer", "REFUSE"));
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
        assertThat(loan).variables().containsEntry("lenderType", "CONSUMER_FINANCE");
    }

    @Test
    void aFunderThatSaysNothingForTwoHoursIsGivenUp() {
        ProcessInstance loan = start(ASKED, RESERVED);
        after(Duration.ofHours(2));
        verify(funding).giveUpAsking(APPLICATION);
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
    }

    @Test
    void peopleChooseAFunderWhenNobodyLends() {
        ProcessInstance loan = start(NOBODY, NOBODY, RESERVED);
        assertThat(loan).isWaitingAt("Activity_ChooseFunder");
        choose(Map.of("funderDecision", "CHOOSE", "chosenFunder", "TRUST_PLAN"));
        verify(funding).reserve(any(), eq(APPLICATION), eq("TRUST_PLAN"));
        choose(Map.of("funderDecision", "CHOOSE", "chosenFunder", "OWN_MONEY"));
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
        // A choice holds for one search only.
        assertThat(loan).variables().doesNotContainKey("chosenFunder");
    }

    @Test
    void peopleCancelWhenNobodyLends() {
        ProcessInstance loan = start(NOBODY);
        choose(Map.of("funderDecision", "CANCEL"));
        verify(funding).release(APPLICATION);
        assertThat(loan).isEnded().variables().containsEntry("payoutOutcome", "CANCELLED");
    }

    @Test
    void aSilentProviderIsAskedUntilPeopleHaveToLook() {
        ProcessInstance loan = start(RESERVED);
        when(paying.query(APPLICATION)).thenReturn(Standing.OPEN, Standing.UNKNOWN);
        after(Duration.ofMinutes(10));
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
        after(Duration.ofMinutes(20));
        assertThat(loan).isWaitingAt("Activity_RepairPayout");
    }

    @Test
    void aReturnedPayoutIsRepairedWithANewAccount() {
        ProcessInstance loan = start(RESERVED);
        answer("RETURNED");
        repair("NEW_ACCOUNT");
        verify(paying).instruct(any(), eq(APPLICATION), eq(true));
        answer("CONFIRMED");
        assertThat(loan).isEnded().hasPassed("Event_PaidOut");
    }

    @Test
    void aBlockedPayoutWaitsForPeople() {
        when(paying.instruct(any(), any(), anyBoolean())).thenReturn(new Instruction.Blocked(List.of("QUOTA")));
        ProcessInstance loan = start(RESERVED);
        assertThat(loan).isWaitingAt("Activity_RepairPayout");
    }

    @Test
    void aCancelledPayoutReleasesTheMoneyOnlyWhenNothingIsUnderWay() {
        ProcessInstance loan = start(RESERVED);
        when(paying.cancel(APPLICATION)).thenReturn(Standing.OPEN, Standing.NONE);
        answer("REJECTED");
        repair("CANCEL");
        verify(funding, never()).release(any());
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
        answer("REJECTED");
        repair("CANCEL");
        verify(funding).release(APPLICATION);
        assertThat(loan).isEnded().variables().containsEntry("payoutOutcome", "CANCELLED");
    }

    @Test
    void aBanThatFallsBeforeTheProviderIsToldLeadsToAnotherFunder() {
        // The first answer is for the start of the test, which asks whether there is one.
        when(paying.instruct(any(), any(), anyBoolean()))
                .thenReturn(new Instruction.Banned(), new Instruction.Banned(), TOLD);
        ProcessInstance loan = start(RESERVED, new FundingOutcome.Reserved("MICROLOAN_COMPANY", "MICROLOAN"));
        verify(funding, times(2)).reserve(any(), eq(APPLICATION), any());
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider").variables().containsEntry("lenderType", "MICROLOAN");
    }

    @Test
    void anInstructionThatWasStoppedUnsentLeadsToAnotherFunder() {
        ProcessInstance loan = start(RESERVED, new FundingOutcome.Reserved("MICROLOAN_COMPANY", "MICROLOAN"));
        answer("BANNED");
        verify(funding, times(2)).reserve(any(), eq(APPLICATION), any());
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider").hasNotPassed("Activity_RepairPayout");
    }

    @Test
    void aBanTakesTheRepairOutOfPeoplesHands() {
        ProcessInstance loan = start(RESERVED, new FundingOutcome.Reserved("MICROLOAN_COMPANY", "MICROLOAN"));
        answer("REJECTED");
        assertThat(loan).isWaitingAt("Activity_RepairPayout");
        PROCESS.message("FunderBanned", APPLICATION, Map.of());
        verify(funding, times(2)).reserve(any(), eq(APPLICATION), any());
        assertThat(loan).isWaitingAt("Gateway_WaitForProvider");
    }

    private ProcessInstance start(FundingOutcome first, FundingOutcome... next) {
        when(funding.reserve(any(), eq(APPLICATION), any())).thenReturn(first, next);
        if (paying.instruct(null, APPLICATION, false) == null) {
            when(paying.instruct(any(), eq(APPLICATION), anyBoolean())).thenReturn(TOLD);
        }
        org.mockito.Mockito.clearInvocations(paying);
        PROCESS.delegates(
                new ReserveFunderDelegate(funding),
                new GiveUpAskingDelegate(funding),
                new ReleaseReservationDelegate(funding),
                new InstructPayoutDelegate(paying),
                new QueryPayoutDelegate(paying),
                new CancelPayoutDelegate(paying),
                new ConfirmPayoutDelegate(paying));
        return PROCESS.start(APPLICATION, Map.of());
    }

    private static void answer(String result) {
        PROCESS.message("PayoutAnswered", APPLICATION, Map.of("payoutResult", result));
    }

    private static void choose(Map<String, Object> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("comment", "checked");
        PROCESS.complete("Activity_ChooseFunder", "operator-1", "payout-operators", all);
    }

    private static void repair(String decision) {
        PROCESS.complete(
                "Activity_RepairPayout",
                "operator-1",
                "payout-operators",
                Map.of("repairDecision", decision, "comment", "checked"));
    }

    private static void after(Duration time) {
        ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + time.toMillis() + 1000));
        PROCESS.runDueJobs();
    }
}
