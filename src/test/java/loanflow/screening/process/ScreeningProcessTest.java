package loanflow.screening.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.screening.Evaluation;
import loanflow.screening.Evaluation.FraudEvidence;
import loanflow.screening.Evaluation.HitRow;
import loanflow.screening.FraudCheck;
import loanflow.screening.FraudCheck.PreScreen;
import loanflow.screening.FraudDecisions;
import loanflow.screening.VendorChecks;
import loanflow.screening.Verdict;
import loanflow.testing.ProcessTests;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.mockito.ArgumentCaptor;

class ScreeningProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("screening");

    private static final String ID = "application-1";

    private final FraudCheck checks = mock(FraudCheck.class);
    private final VendorChecks vendors = mock(VendorChecks.class);
    private final FraudDecisions decisions = mock(FraudDecisions.class);
    private boolean awaited = true;

    @Test
    void anApplicationWithoutAnyMarkPassesOnceTheVendorsHaveAnswered() {
        ProcessInstance screening = start(evaluation(false, false, false, 5));
        assertThat(screening).isWaitingAt("Gateway_AwaitLookups");
        answerLookups();

        assertThat(screening).isEnded().hasPassed("Event_LookupsAnswered").hasNotPassed("Activity_ReviewFraud");
        Assertions.assertEquals(new Verdict("PASS", "PASS", null, null, null), recorded());
        assertThat(screening)
                .variables()
                .containsEntry("screeningOutcome", "PASS")
                .containsEntry("fraudBand", "BAND");
    }

    @Test
    void aPartnersFileThatHasAnsweredInTheVendorsPlaceIsNotWaitedFor() {
        awaited = false;
        ProcessInstance screening = start(evaluation(false, false, false, 0));
        assertThat(screening).isEnded().hasNotPassed("Gateway_AwaitLookups", "Activity_ReviewFraud");
        Assertions.assertEquals("PASS", recorded().fraudDecision());
    }

    @Test
    void aSuspiciousDeviceIsRefusedBeforeAnyVendorCostsMoney() {
        when(checks.preScreen(eq(ID), any())).thenReturn(new PreScreen("REJECT", List.of()));
        ProcessInstance screening = start(evaluation(false, false, false, 0));

        assertThat(screening).isEnded().hasNotPassed("Activity_RequestLookups");
        verify(vendors, never()).requestLookups(ID);
        Assertions.assertEquals(new Verdict("REJECT", null, null, null, null), recorded());
    }

    @Test
    void aFaultOfTheProductSetupIsAnIncidentAndTheApplicantGoesOn() {
        when(checks.preScreen(eq(ID), any())).thenReturn(new PreScreen("PASS", List.of("F057")));
        ProcessInstance screening = start(evaluation(false, false, false, 0));

        var incident =
                PROCESS.engine().getRuntimeService().createIncidentQuery().singleResult();
        Assertions.assertEquals("productSetup", incident.getIncidentType());
        Assertions.assertEquals("F057", incident.getConfiguration());
        answerLookups();
        assertThat(screening).isEnded();
        Assertions.assertEquals("PASS", recorded().fraudDecision());
    }

    @Test
    void aRejectRuleRefusesWithoutPeople() {
        ProcessInstance screening = start(evaluation(false, true, true, 160));
        answerLookups();

        assertThat(screening).isEnded().hasNotPassed("Activity_ReviewFraud");
        Assertions.assertEquals("REJECT", recorded().fraudDecision());
    }

    @Test
    void vendorsThatDoNotAnswerIn30SecondsLeadToPeopleAndNeverToAPass() {
        ProcessInstance screening = start(evaluation(true, false, false, 0));
        fireTimer();

        verify(vendors).applyFallback(ID);
        assertThat(screening).isWaitingAt("Activity_ReviewFraud");
    }

    @Test
    void aStepUpThatShowsALivingFaceGoesOnWithoutReview() {
        when(vendors.checkStepUp(ID)).thenReturn("PASS");
        ProcessInstance screening = start(evaluation(false, false, false, 35));
        answerLookups();
        assertThat(screening).isWaitingAt("Gateway_AwaitStepUp");
        verify(vendors).requestStepUp(ID);

        PROCESS.message("StepUpAnswered", ID, Map.of());
        assertThat(screening).isEnded();
        Assertions.assertEquals(new Verdict("PASS", "STEP_UP", "PASS", null, null), recorded());
    }

    @Test
    void aStepUpThatNobodyAnswersInADayLeadsToReview() {
        when(vendors.checkStepUp(ID)).thenReturn("REVIEW");
        ProcessInstance screening = start(evaluation(false, false, false, 35));
        answerLookups();
        fireTimer();

        assertThat(screening).hasPassed("Event_StepUpExpired").isWaitingAt("Activity_ReviewFraud");
    }

    @Test
    void aReviewNeedsTheAgreementOfASecondPerson() {
        ProcessInstance screening = start(evaluation(false, false, true, 30));
        answerLookups();
        PROCESS.complete(
                "Activity_ReviewFraud",
                "analyst-1",
                "fraud-analysts",
                Map.of("fraudReview", "PASS", "fraudReviewComment", "the hits have an explanation"));
        PROCESS.complete("Activity_ConfirmFraudReview", "lead-1", "fraud-leads", Map.of("fraudConfirmation", "AGREE"));

        assertThat(screening).isEnded();
        Assertions.assertEquals(new Verdict("PASS", "REVIEW", null, "PASS", null), recorded());
    }

    @Test
    void onePersonIsNeverBothEyesOfAFraudReview() {
        start(evaluation(false, false, true, 30));
        answerLookups();
        review("analyst-1");

        refused(() -> confirm("analyst-1"), "four eyes");
        confirm("lead-1");
        Assertions.assertEquals("PASS", recorded().review());
    }

    @Test
    void theSalesAgentNeitherReviewsNorConfirms() {
        when(checks.salesAgentOf(ID)).thenReturn(Optional.of("agent-7"));
        ProcessInstance screening = start(evaluation(false, false, true, 30));
        answerLookups();

        refused(() -> review("agent-7"), "excluded by salesAgent");
        refused(() -> review("Agent-7"), "excluded by salesAgent");
        assertThat(screening).isWaitingAt("Activity_ReviewFraud");
        review("analyst-1");
        refused(() -> confirm("agent-7"), "excluded by salesAgent");
        assertThat(screening).isWaitingAt("Activity_ConfirmFraudReview");
        confirm("lead-1");
        assertThat(screening).isEnded();
    }

    @Test
    void whenNobodyHasSaidWhoTheSalesAgentIsNobodyJudges() {
        ProcessInstance screening = start(evaluation(false, false, true, 30));
        answerLookups();
        PROCESS.engine().getRuntimeService().removeVariable(screening.getId(), "salesAgent");

        refused(() -> review("analyst-1"), "nobody has said");
    }

    private static void review(String user) {
        unclaimed();
        PROCESS.complete(
                "Activity_ReviewFraud",
                user,
                "fraud-analysts",
                Map.of("fraudReview", "PASS", "fraudReviewComment", "the hits have an explanation"));
    }

    private static void confirm(String user) {
        unclaimed();
        PROCESS.complete("Activity_ConfirmFraudReview", user, "fraud-leads", Map.of("fraudConfirmation", "AGREE"));
    }

    /** Whoever was refused gives the task back. */
    private static void unclaimed() {
        var tasks = PROCESS.engine().getTaskService();
        tasks.setAssignee(tasks.createTaskQuery().singleResult().getId(), null);
    }

    private static void refused(Executable action, String because) {
        var refusal = Assertions.assertThrows(AuthorizationException.class, action);
        Assertions.assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
    }

    @Test
    void aReviewSentBackIsDoneAgainAndTheLastDecisionCounts() {
        ProcessInstance screening = start(evaluation(false, false, true, 30));
        answerLookups();
        PROCESS.complete(
                "Activity_ReviewFraud",
                "analyst-1",
                "fraud-analysts",
                Map.of("fraudReview", "PASS", "fraudReviewComment", "the hits have an explanation"));
        PROCESS.complete(
                "Activity_ConfirmFraudReview",
                "lead-1",
                "fraud-leads",
                Map.of("fraudConfirmation", "SEND_BACK", "fraudConfirmationComment", "look at the device again"));
        assertThat(screening).isWaitingAt("Activity_ReviewFraud");
        PROCESS.complete(
                "Activity_ReviewFraud",
                "analyst-1",
                "fraud-analysts",
                Map.of(
                        "fraudReview", "REJECT",
                        "fraudReviewReason", "COLLUSION",
                        "fraudReviewComment", "one device for all of the agent's files"));
        PROCESS.complete("Activity_ConfirmFraudReview", "lead-1", "fraud-leads", Map.of("fraudConfirmation", "AGREE"));

        assertThat(screening).isEnded();
        Assertions.assertEquals(new Verdict("PASS", "REVIEW", null, "REJECT", "COLLUSION"), recorded());
    }

    private ProcessInstance start(Evaluation evaluation) {
        if (checks.preScreen(ID, PolicyVersions.LATEST) == null) {
            when(checks.preScreen(eq(ID), any())).thenReturn(new PreScreen("PASS", List.of()));
        }
        when(checks.evaluate(eq(ID), any())).thenReturn(evaluation);
        when(decisions.record(eq(ID), any(), any())).thenReturn(new Verdict.Recorded("PASS", "BAND"));
        when(vendors.requestLookups(ID)).thenReturn(awaited);
        PROCESS.delegates(
                new CheckSignalsDelegate(checks),
                new CountVelocityDelegate(checks),
                new PreScreenDelegate(checks),
                new RequestLookupsDelegate(vendors),
                new ApplyFallbackDelegate(vendors),
                new EvaluateFraudRulesDelegate(checks),
                new RequestStepUpDelegate(vendors),
                new CheckStepUpDelegate(vendors),
                new RecordFraudDecisionDelegate(decisions));
        return PROCESS.start(ID, Map.of());
    }

    /** Through the adapter that the application uses. */
    private static void answerLookups() {
        var processes = new EngineScreeningProcesses(PROCESS.engine().getRuntimeService());
        Assertions.assertTrue(processes.lookupsAnswered(ID));
        Assertions.assertFalse(processes.lookupsAnswered(ID), "nobody waits any more");
    }

    private static void fireTimer() {
        Job timer = PROCESS.engine()
                .getManagementService()
                .createJobQuery()
                .timers()
                .singleResult();
        PROCESS.engine().getManagementService().executeJob(timer.getId());
    }

    private Verdict recorded() {
        ArgumentCaptor<Verdict> verdict = ArgumentCaptor.forClass(Verdict.class);
        verify(decisions).record(eq(ID), any(), verdict.capture());
        return verdict.getValue();
    }

    private static Evaluation evaluation(boolean missing, boolean reject, boolean review, long points) {
        return new Evaluation(
                missing,
                reject,
                review,
                points,
                new FraudEvidence(
                        points,
                        List.of(new HitRow("F044", "REVIEW", 20, "GREYLIST")),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
