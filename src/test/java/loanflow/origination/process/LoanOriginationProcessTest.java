package loanflow.origination.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import loanflow.origination.Contracts;
import loanflow.origination.CreditRequests;
import loanflow.origination.Intake;
import loanflow.origination.LoanActivation;
import loanflow.origination.NextStep;
import loanflow.origination.OfferChecks;
import loanflow.origination.OfferClosings;
import loanflow.origination.Offers;
import loanflow.origination.PaperRequests;
import loanflow.origination.Refusals;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoanOriginationProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("loan-origination");

    private static final String ID = "application-1";
    private static final OffsetDateTime NOW =
            OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);

    private final Intake intake = mock(Intake.class);
    private final PaperRequests papers = mock(PaperRequests.class);
    private final CreditRequests credit = mock(CreditRequests.class);
    private final Offers offers = mock(Offers.class);
    private final OfferChecks checks = mock(OfferChecks.class);
    private final OfferClosings closings = mock(OfferClosings.class);
    private final Contracts contracts = mock(Contracts.class);
    private final LoanActivation loans = mock(LoanActivation.class);
    private final Refusals refusals = mock(Refusals.class);

    @Test
    void anAcceptedOfferIsSignedPaidOutAndBecomesALoan() {
        ProcessInstance instance = offered();
        message("OfferAccepted");
        assertThat(instance).isWaitingAt("Gateway_CoolingOff");
        PROCESS.answer("disbursement", Map.of("payoutOutcome", "PAID", "lenderType", "BANK"));
        pass(ChronoUnit.HOURS, 25);

        assertThat(instance).isEnded().hasPassed("Event_CoolingOffOver", "Event_LoanActive");
        var order = inOrder(intake, papers, credit, offers, contracts, loans);
        order.verify(intake).consentGiven(ID);
        order.verify(intake).openScreening(ID);
        order.verify(papers).papersComplete(any(), eq(ID));
        order.verify(credit).preselectFunder(any(), eq(ID));
        order.verify(credit).openCreditFile(ID, "BANK");
        order.verify(offers).make(ID);
        order.verify(contracts).sign(ID);
        order.verify(contracts).conclude(ID);
        order.verify(loans).activate(ID);
    }

    @Test
    void aWaivedCoolingOffPaysOutAtOnce() {
        ProcessInstance instance = offered();
        message("OfferAccepted");
        PROCESS.answer("disbursement", Map.of("payoutOutcome", "PAID", "lenderType", "BANK"));
        message("CoolingOffWaived");
        PROCESS.runDueJobs();
        assertThat(instance).isEnded().hasPassed("Event_CoolingOffWaived", "Event_LoanActive");
    }

    @Test
    void withoutConsentNothingIsLookedUp() {
        ProcessInstance instance = submitted(false, true, true);
        assertThat(instance).isEnded().hasPassed("Event_ApplicationRefused");
        verify(refusals).refuse(ID);
        verify(intake, never()).openScreening(any());
    }

    @Test
    void aRejectedScreeningRefusesWithoutCreditDecision() {
        PROCESS.answer("screening", Map.of("screeningOutcome", "REJECT", "fraudBand", "REVIEW"));
        ProcessInstance instance = submitted(true, true, true);
        assertThat(instance).isEnded().hasPassed("Event_ApplicationRefused");
        verify(refusals).refuse(ID);
        verify(credit, never()).openCreditFile(any(), any());
    }

    @Test
    void withoutFunderThereIsNoCreditDecision() {
        screeningPasses();
        ProcessInstance instance = submitted(true, true, false);
        assertThat(instance).isEnded().hasPassed("Event_ApplicationRefused");
        verify(credit, never()).openCreditFile(any(), any());
    }

    @Test
    void missingPapersAreAskedForAndCheckedAgain() {
        screeningPasses();
        ProcessInstance instance = submitted(true, false, true);
        assertThat(instance).isWaitingAt("Gateway_AwaitPapers");
        verify(papers).requestPapers(ID);
        when(papers.papersComplete(any(), eq(ID))).thenReturn(true);
        message("PapersUploaded");
        assertThat(instance).isWaitingAt("Activity_UnderwriteApplication");
    }

    @Test
    void papersThatNeverComeExpireTheApplication() {
        screeningPasses();
        ProcessInstance instance = submitted(true, false, true);
        pass(ChronoUnit.DAYS, 8);
        assertThat(instance).isEnded().hasPassed("Event_PapersOverdue", "Event_ApplicationExpired");
        verify(closings).expire(ID);
    }

    @Test
    void aReviewerWhoWantsPapersGetsTheCaseBackWithThem() {
        screeningPasses();
        ProcessInstance instance = submitted(true, true, true);
        PROCESS.answer("underwriting", Map.of("underwritingOutcome", "PAPERS"));
        assertThat(instance).isWaitingAt("Gateway_AwaitPapers");
        PROCESS.answer("underwriting", Map.of("underwritingOutcome", "REFUSE"));
        message("PapersUploaded");
        assertThat(instance).isEnded().hasPassed("Event_CreditRefused");
        verify(refusals).refuseCredit(ID);
        verify(credit, times(2)).openCreditFile(ID, "BANK");
    }

    @Test
    void anUnansweredOfferIsRecalledOnceAndThenExpires() {
        ProcessInstance instance = offered();
        pass(ChronoUnit.HOURS, 49);
        assertThat(instance).isWaitingAt("Gateway_AwaitAnswer");
        verify(offers).remind(ID);
        verify(closings, never()).expire(any());
        pass(ChronoUnit.HOURS, 73);
        assertThat(instance).isEnded().hasPassed("Event_ApplicationExpired");
        verify(offers, times(1)).remind(ID);
        verify(closings).expire(ID);
    }

    @Test
    void aCaseHoldsAtMostOneTimer() {
        ProcessInstance instance = offered();
        assertThat(timers(instance)).isEqualTo(1);
        message("OfferAccepted");
        assertThat(timers(instance)).isEqualTo(1);
    }

    @Test
    void aDeclinedOfferGivesTheFundersRoomBack() {
        ProcessInstance instance = offered();
        message("OfferDeclined");
        assertThat(instance).isEnded().hasPassed("Event_OfferRejected");
        verify(closings).releaseFunder(ID);
    }

    @Test
    void whoWantsAnotherOfferGetsTheCreditDecidedAgain() {
        ProcessInstance instance = offered();
        message("OtherOfferAsked");
        assertThat(instance).isWaitingAt("Gateway_AwaitAnswer").hasPassed("Event_OtherOfferAsked");
        assertThat(timers(instance)).isEqualTo(1);
        var order = inOrder(closings, credit, offers);
        order.verify(closings).withdrawOffer(ID);
        order.verify(credit).openCreditFile(ID, "BANK");
        order.verify(offers).make(ID);
    }

    @Test
    void anAcceptedOfferThatStandsNoMoreIsNotSigned() {
        ProcessInstance instance = offered();
        when(checks.stands(ID)).thenReturn(false);
        PROCESS.answer("underwriting", Map.of("underwritingOutcome", "REFUSE"));
        message("OfferAccepted");
        assertThat(instance).isEnded().hasPassed("Gateway_OfferStands", "Event_CreditRefused");
        verify(closings).withdrawOffer(ID);
        verify(refusals).refuseCredit(ID);
        verify(contracts, never()).sign(any());
    }

    @Test
    void anotherTypeOfFunderMeansANewDecisionAndANewOffer() {
        ProcessInstance instance = offered();
        message("OfferAccepted");
        PROCESS.answer("disbursement", Map.of("payoutOutcome", "NEW_OFFER", "lenderType", "MICROLOAN"));
        message("CoolingOffWaived");
        assertThat(instance).isWaitingAt("Gateway_AwaitAnswer").variables().containsEntry("lenderType", "MICROLOAN");
        verify(credit).openCreditFile(ID, "BANK");
        verify(credit).openCreditFile(ID, "MICROLOAN");
        verify(closings).withdrawOffer(ID);
        verify(offers, times(2)).make(ID);
    }

    @Test
    void aPayoutGivenUpVoidsTheContract() {
        ProcessInstance instance = offered();
        message("OfferAccepted");
        PROCESS.answer("disbursement", Map.of("payoutOutcome", "CANCELLED", "lenderType", "BANK"));
        message("CoolingOffWaived");
        assertThat(instance).isEnded().hasPassed("Event_ApplicationCancelled");
        verify(closings).voidContract(ID);
        verify(loans, never()).activate(any());
    }

    @Test
    void aRefusalThatAPersonTookBackGoesOnBehindTheScreening() {
        submitted(false, true, true);
        PROCESS.answer("underwriting", Map.of("underwritingOutcome", "APPROVE"));
        ProcessInstance again = PROCESS.startByMessage("RefusalReplaced", ID, Map.of());
        PROCESS.runDueJobs();
        assertThat(again).isWaitingAt("Gateway_AwaitAnswer");
        verify(intake, never()).openScreening(any());
        verify(offers).make(ID);
    }

    @Test
    void aWithdrawalStopsWhateverIsGoingOn() {
        screeningPasses();
        ProcessInstance instance = submitted(true, true, true);
        assertThat(instance).isWaitingAt("Activity_UnderwriteApplication");
        message("ApplicationWithdrawn");
        assertThat(instance).isEnded().hasPassed("Event_WithdrawalDone");
        verify(closings).cancel(ID);
    }

    private ProcessInstance offered() {
        screeningPasses();
        PROCESS.answer("underwriting", Map.of("underwritingOutcome", "APPROVE"));
        ProcessInstance instance = submitted(true, true, true);
        assertThat(instance).isWaitingAt("Gateway_AwaitAnswer");
        return instance;
    }

    private void screeningPasses() {
        PROCESS.answer("screening", Map.of("screeningOutcome", "PASS", "fraudBand", "PASS"));
    }

    private ProcessInstance submitted(boolean consent, boolean complete, boolean funder) {
        when(intake.consentGiven(ID)).thenReturn(consent);
        when(papers.papersComplete(any(), eq(ID))).thenReturn(complete);
        when(credit.preselectFunder(any(), eq(ID))).thenReturn(funder ? Optional.of("BANK") : Optional.empty());
        when(offers.make(ID)).thenReturn(new NextStep(NOW.plusHours(48), NextStep.Kind.REMIND));
        when(offers.remind(ID)).thenReturn(new NextStep(NOW.plusHours(72), NextStep.Kind.EXPIRE));
        when(checks.stands(ID)).thenReturn(true);
        when(contracts.sign(ID)).thenReturn(NOW.plusHours(24));
        PROCESS.delegates(
                new CheckConsentDelegate(intake),
                new OpenScreeningDelegate(intake),
                new CheckPapersDelegate(papers),
                new RequestPapersDelegate(papers),
                new PreselectFunderDelegate(credit),
                new OpenCreditFileDelegate(credit),
                new MakeOfferDelegate(offers),
                new RemindOfferDelegate(offers),
                new ExpireApplicationDelegate(closings),
                new ReleaseFunderDelegate(closings),
                new RecheckOfferDelegate(checks),
                new WithdrawOfferDelegate(closings),
                new CancelApplicationDelegate(closings),
                new VoidContractDelegate(closings),
                new SignContractDelegate(contracts),
                new ConcludeContractDelegate(contracts),
                new ActivateLoanDelegate(loans),
                new RefuseApplicationDelegate(refusals),
                new RefuseCreditDelegate(refusals));
        ProcessInstance instance = PROCESS.startByMessage("ApplicationSubmitted", ID, Map.of());
        assertThat(instance).isWaitingAt("Activity_CheckConsent");
        PROCESS.runDueJobs();
        return instance;
    }

    private static void message(String name) {
        PROCESS.message(name, ID, Map.of());
        PROCESS.runDueJobs();
    }

    private static void pass(ChronoUnit unit, long amount) {
        ClockUtil.setCurrentTime(Date.from(NOW.plus(amount, unit).toInstant()));
        PROCESS.runDueJobs();
    }

    private static org.assertj.core.api.AbstractLongAssert<?> assertThat(long number) {
        return org.assertj.core.api.Assertions.assertThat(number);
    }

    private static org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert assertThat(
            ProcessInstance instance) {
        return org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat(instance);
    }

    private static long timers(ProcessInstance instance) {
        return PROCESS.engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .count();
    }
}
