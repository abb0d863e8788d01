package loanflow.appeal.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.appeal.AppealDecision;
import loanflow.appeal.AppealEvidence;
import loanflow.appeal.AppealReview;
import loanflow.appeal.Finding;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, form and delegates; the door is mocked. */
class AppealProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("appeal");

    private static final String ID = "application-1";

    private final AppealReview review = mock(AppealReview.class);

    @Test
    void aFraudLeadTakesARefusalByScreeningBack() {
        ProcessInstance appeal = started("FRAUD");
        when(review.answer(ID, "lead-1", AppealDecision.REPLACE, Optional.empty()))
                .thenReturn(AppealReview.Result.REPLACED);
        answer("lead-1", "fraud-leads", Map.of("appealDecision", "REPLACE", "appealComment", "号码已核实为本人"));
        assertThat(appeal).isEnded().hasPassed("Event_RefusalTakenBack");
    }

    @Test
    void aSeniorReviewerLetsARefusalByCreditStandInWords() {
        ProcessInstance appeal = started("CREDIT");
        when(review.answer(ID, "senior-1", AppealDecision.CONFIRM, Optional.of(Finding.RULE_BINDING)))
                .thenReturn(AppealReview.Result.CONFIRMED);
        answer(
                "senior-1",
                "senior-reviewers",
                Map.of("appealDecision", "CONFIRM", "appealFinding", "RULE_BINDING", "appealComment", "逾期记录属实"));
        assertThat(appeal).isEnded().hasPassed("Event_RefusalConfirmed");
    }

    @Test
    void theAgentWhoBroughtTheApplicationAnswersNothing() {
        ProcessInstance appeal = started("CREDIT");
        when(review.answer(ID, "agent-1", AppealDecision.REPLACE, Optional.empty()))
                .thenReturn(AppealReview.Result.REPEAT);
        when(review.answer(ID, "senior-2", AppealDecision.REPLACE, Optional.empty()))
                .thenReturn(AppealReview.Result.REPLACED);
        answer("agent-1", "senior-reviewers", Map.of("appealDecision", "REPLACE", "appealComment", "这是我的客户"));
        assertThat(appeal).isWaitingAt("Activity_ReviewAppeal");
        answer("senior-2", "senior-reviewers", Map.of("appealDecision", "REPLACE", "appealComment", "资料已补正"));
        assertThat(appeal).isEnded();
    }

    private ProcessInstance started(String origin) {
        when(review.evidence(ID))
                .thenReturn(new AppealEvidence(
                        origin,
                        "8000.00 CNY",
                        12,
                        "EDUCATION",
                        List.of(new AppealEvidence.ReasonRow("PHONE_TENURE", "手机号在网时长不足")),
                        List.of(new AppealEvidence.FactRow("phoneTenureMonths", "3"))));
        PROCESS.delegates(new PrepareAppealDelegate(review), new RecordAppealDelegate(review));
        ProcessInstance appeal = PROCESS.startByMessage("AppealMade", ID, Map.of());
        assertThat(appeal).isWaitingAt("Activity_ReviewAppeal");
        return appeal;
    }

    private static void answer(String person, String group, Map<String, Object> fields) {
        PROCESS.complete("Activity_ReviewAppeal", person, group, fields);
    }
}
