package loanflow.underwriting.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import loanflow.testing.ProcessTests;
import loanflow.underwriting.Admission;
import loanflow.underwriting.CreditDecisions;
import loanflow.underwriting.CreditEvidence;
import loanflow.underwriting.CreditOutcome;
import loanflow.underwriting.CreditReview;
import loanflow.underwriting.CreditReview.Confirmation;
import loanflow.underwriting.FileTraits;
import loanflow.underwriting.IncomeEvidence;
import loanflow.underwriting.PricedFile;
import loanflow.underwriting.ReviewAnswer;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, tables, forms and delegates; the doors are mocked. */
class UnderwritingProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("underwriting");

    private static final CreditEvidence EVIDENCE = new CreditEvidence(
            new CreditEvidence.Request("10,000.00", "CNY", 12, "NEW", "MICROLOAN", "PASS"),
            new IncomeEvidence("AGREED", "5.0", "8,000.00", "8,000.00", "7,600.00", "-", "-", "0.00", "0.00"),
            List.of(new CreditEvidence.Code("verifiedIncomeFen")),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null);

    private final CreditDecisions decisions = mock(CreditDecisions.class);
    private final CreditReview review = mock(CreditReview.class);

    @Test
    void anOrdinaryApplicationIsApprovedWithoutAnybody() {
        ProcessInstance underwriting = started("CONTINUE", 592, new PricedFile("OK", 1_000_000, false), approved());

        assertThat(underwriting).isEnded().hasNotPassed("Activity_ReviewApplication");
        assertThat(underwriting).variables().containsEntry("underwritingOutcome", "APPROVE");
        verify(decisions).decide(eq("application-1"), any(), eq("C"), eq("AUTO"));
    }

    @Test
    void whoIsNotAdmittedIsRefusedWithoutScore() {
        ProcessInstance underwriting = started("REJECT", 592, new PricedFile("OK", 1_000_000, false), refused());

        assertThat(underwriting).isEnded().hasNotPassed("Activity_ScoreApplicant");
        assertThat(underwriting).variables().containsEntry("underwritingOutcome", "REFUSE");
        verify(decisions).decide(eq("application-1"), any(), isNull(), isNull());
    }

    @Test
    void aMissingFactIsAssessedAndTheCaseGoesOnFromTheCrossCheck() {
        ProcessInstance underwriting = started("REVIEW", 592, new PricedFile("OK", 1_000_000, false), approved());
        assertThat(underwriting).isWaitingAt("Activity_AssessFacts");
        when(review.assess(anyString(), any(), any()))
                .thenReturn(answer("REPEAT", "OWN_AGENT"), answer("ACCEPTED", "NONE"));
        assess("reviewer-1", Map.of("assessment", "CONTINUE", "assessedIncome", "7500.50", "comment", "工资条"));
        assertThat(underwriting).isWaitingAt("Activity_AssessFacts");
        when(decisions.admit(anyString(), any())).thenReturn(new Admission("CONTINUE", "NONE"));

        assess("reviewer-2", Map.of("assessment", "CONTINUE", "assessedIncome", "7500.50", "comment", "工资条"));

        assertThat(underwriting).isEnded().hasPassed("Activity_ScoreApplicant");
        verify(review)
                .assess(
                        anyString(),
                        any(),
                        argThat(note -> note.reviewer().equals("reviewer-2")
                                && note.facts().equals(Map.of("assessedIncomeFen", 750_050L))));
    }

    @Test
    void aReviewerWhoGetsNoAnswerAsksForPapersInstead() {
        ProcessInstance underwriting = started("REVIEW", 592, new PricedFile("OK", 1_000_000, false), papers());
        when(review.assess(anyString(), any(), any())).thenReturn(answer("DECLINED", "NONE"));

        assess("reviewer-1", Map.of("assessment", "REQUEST_PAPERS", "paper1", "INCOME_PROOF", "comment", "请补充"));

        assertThat(underwriting).isEnded().hasNotPassed("Activity_ScoreApplicant");
        assertThat(underwriting).variables().containsEntry("underwritingOutcome", "PAPERS");
    }

    @Test
    void aDecisionThatBreaksARuleIsMadeAgainAndThenStands() {
        ProcessInstance underwriting = started("CONTINUE", 592, new PricedFile("OK", 1_000_000, true), approved());
        when(review.first(anyString(), any(), any(), any()))
                .thenReturn(answer("REPEAT", "COUNTER_OFFER_NOT_VIABLE"), answer("ACCEPTED", "NONE"));
        assertThat(underwriting).isWaitingAt("Activity_ReviewApplication");

        decide(Map.of(
                "decision", "COUNTER_OFFER", "counterAmount", "8000.00", "counterTermMonths", "6", "comment", "降额"));
        assertThat(underwriting).isWaitingAt("Activity_ReviewApplication");
        assertThat(underwriting).variables().containsEntry("reviewProblem", "COUNTER_OFFER_NOT_VIABLE");
        decide(Map.of("decision", "APPROVE"));

        assertThat(underwriting).isEnded().hasNotPassed("Activity_ConfirmReview");
        verify(review)
                .first(
                        anyString(),
                        any(),
                        eq(new CreditReview.Place("C", "REVIEWER")),
                        argThat(vote -> Long.valueOf(800_000).equals(vote.amountFen())));
    }

    @Test
    void papersThatAReviewerWantsEndTheRound() {
        ProcessInstance underwriting = started("CONTINUE", 592, new PricedFile("OK", 1_000_000, true), papers());
        when(review.first(anyString(), any(), any(), any())).thenReturn(answer("PAPERS", "NONE"));

        decide(Map.of("decision", "REQUEST_PAPERS", "paper1", "BANK_STATEMENT", "comment", "请补充流水"));

        assertThat(underwriting).isEnded().hasNotPassed("Activity_RequireSecond");
    }

    @Test
    void aDecisionAgainstTheScoreNeedsASecondPerson() {
        ProcessInstance underwriting = started("CONTINUE", 592, new PricedFile("OK", 1_000_000, true), refused());
        when(review.first(anyString(), any(), any(), any()))
                .thenReturn(new ReviewAnswer("ACCEPTED", "NONE", true, EVIDENCE));
        when(review.second(anyString(), any(), any(), any(), anyString(), any()))
                .thenReturn(answer("REPEAT", "SAME_PERSON"), answer("ACCEPTED", "NONE"));

        decide(Map.of("decision", "DECLINE", "reason1", "PAPERS", "comment", "资料不实"));
        assertThat(underwriting).isWaitingAt("Activity_ConfirmReview");
        confirm("reviewer-2", Map.of("confirmation", "AGREE"));
        assertThat(underwriting).isWaitingAt("Activity_ConfirmReview");
        confirm("reviewer-3", Map.of("confirmation", "AGREE"));

        assertThat(underwriting).isEnded().hasNotPassed("Activity_DecideDisagreement");
    }

    @Test
    void aThirdPersonSettlesADisagreementAboutALargeLoan() {
        ProcessInstance underwriting = started("CONTINUE", 630, new PricedFile("OK", 3_000_000, false), refused());
        when(review.first(anyString(), any(), any(), any())).thenReturn(answer("ACCEPTED", "NONE"));
        when(review.second(anyString(), any(), any(), eq(Confirmation.DISAGREE), anyString(), eq(List.of("DTI_AFTER"))))
                .thenReturn(answer("DISAGREED", "NONE"));
        when(review.settle(anyString(), any(), any(), anyString(), anyInt()))
                .thenReturn(answer("REPEAT", "SAME_PERSON"), answer("ACCEPTED", "NONE"));

        PROCESS.complete("Activity_ReviewApplication", "senior-1", "senior-reviewers", Map.of("decision", "APPROVE"));
        PROCESS.complete(
                "Activity_ConfirmReview",
                "senior-2",
                "senior-reviewers",
                Map.of("confirmation", "DISAGREE", "disagreeReason1", "DTI_AFTER", "comment", "负债过高"));
        assertThat(underwriting).isWaitingAt("Activity_DecideDisagreement");
        settle("member-1");
        assertThat(underwriting).isWaitingAt("Activity_DecideDisagreement");
        settle("member-2");

        assertThat(underwriting).isEnded();
        verify(review).settle(anyString(), any(), any(), eq("member-2"), eq(2));
    }

    private ProcessInstance started(String admission, long score, PricedFile priced, CreditOutcome outcome) {
        when(decisions.crossCheck(anyString(), any()))
                .thenReturn(new FileTraits("CN_CASH", "NEW", "PASS", "AGREED", false));
        when(decisions.admit(anyString(), any())).thenReturn(new Admission(admission, "NO_INCOME"));
        when(decisions.score(anyString(), any())).thenReturn(score);
        when(decisions.price(anyString(), any(), anyString())).thenReturn(priced);
        when(decisions.evidence(anyString(), any(), any(), any())).thenReturn(EVIDENCE);
        when(decisions.decide(anyString(), any(), any(), any())).thenReturn(outcome);
        PROCESS.delegates(
                new CrossCheckFactsDelegate(decisions),
                new CheckAdmissionDelegate(decisions),
                new ScoreApplicantDelegate(decisions),
                new PriceLoanDelegate(decisions),
                new PrepareAssessmentDelegate(decisions),
                new PrepareReviewDelegate(decisions),
                new RecordDecisionDelegate(decisions),
                new RecordAssessmentDelegate(review),
                new RecordReviewDelegate(review),
                new RecordConfirmationDelegate(review),
                new RecordSettlementDelegate(review));
        return PROCESS.start("application-1", Map.of());
    }

    private static void assess(String person, Map<String, Object> fields) {
        PROCESS.complete("Activity_AssessFacts", person, "credit-reviewers", fields);
    }

    private static void decide(Map<String, Object> fields) {
        PROCESS.complete("Activity_ReviewApplication", "reviewer-1", "credit-reviewers", fields);
    }

    private static void confirm(String person, Map<String, Object> fields) {
        PROCESS.complete("Activity_ConfirmReview", person, "credit-reviewers", fields);
    }

    private static void settle(String person) {
        PROCESS.complete(
                "Activity_DecideDisagreement",
                person,
                "credit-committee",
                Map.of("joins", "SECOND", "comment", "同意复核意见"));
    }

    private static ReviewAnswer answer(String result, String problem) {
        return new ReviewAnswer(result, problem, false, EVIDENCE);
    }

    private static CreditOutcome approved() {
        return new CreditOutcome.Approved(
                1_000_000, 12, 1350, 1350, 2025, 2400, "IRR_X12", "MICROLOAN", false, "version", "price-grid 1");
    }

    private static CreditOutcome refused() {
        return new CreditOutcome.Refused(List.of("DTI_AFTER"));
    }

    private static CreditOutcome papers() {
        return new CreditOutcome.PapersWanted(List.of("BANK_STATEMENT"));
    }
}
