package loanflow.complaint.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.complaint.ComplaintEvidence;
import loanflow.complaint.ComplaintFinding;
import loanflow.complaint.ComplaintWork;
import loanflow.complaint.Correction;
import loanflow.complaint.Found;
import loanflow.complaint.Handling;
import loanflow.contact.AnswerSent;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, forms and delegates; the door is mocked. */
class ComplaintProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("complaint");

    private static final String ID = "complaint-1";
    private static final String INVESTIGATE = "Activity_InvestigateComplaint";
    private static final String DECIDE = "Activity_DecideComplaint";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> WAIVE = Map.of(
            "complaintFinding", "UPHELD",
            "correctionKind", "WAIVER",
            "waiverComponent", "PENALTY",
            "waiverAmount", "12.50",
            "comment", "已核实");

    private final ComplaintWork work = mock(ComplaintWork.class);

    @Test
    void whereNoFaultIsFoundThePersonIsToldAndOnlyThenCollectionGoesOn() {
        when(work.answer(ID)).thenReturn(later(), sent());
        ProcessInstance complaint = made();
        verify(work).stopTouches(any(), eq(ID));
        investigate(Map.of("complaintFinding", "REJECTED", "comment", "已核实"));
        verify(work).found(ID, new Found(ComplaintFinding.REJECTED, Correction.NOTHING, null, null, null, "agent-1"));
        assertThat(complaint).isWaitingAt("Event_AnswerAgain").hasNotPassed("Activity_CloseComplaint");
        passTo(TODAY.plusDays(1));
        verify(work).close(ID);
        assertThat(complaint).isEnded().hasPassed("Event_ComplaintAnswered");
    }

    @Test
    void whatOthersConfirmIsAwaitedAndThenTold() {
        when(work.askCorrection(ID)).thenReturn("ASKED");
        ProcessInstance complaint = answeredAtOnce();
        investigate(WAIVE);
        verify(work)
                .found(ID, new Found(ComplaintFinding.UPHELD, Correction.WAIVER, "PENALTY", "12.50", null, "agent-1"));
        assertThat(complaint).isWaitingAt("Event_CorrectionAnswered");
        PROCESS.message("CorrectionAnswered", ID, Map.of("correctionState", "BOOKED"));
        assertThat(complaint).isEnded().hasPassed("Activity_SendComplaintAnswer");
    }

    @Test
    void whatIsBookedAtOnceIsToldAtOnce() {
        when(work.askCorrection(ID)).thenReturn("BOOKED");
        ProcessInstance complaint = answeredAtOnce();
        investigate(WAIVE);
        assertThat(complaint).isEnded().hasNotPassed("Event_CorrectionAnswered");
    }

    @Test
    void aCorrectionThatIsRefusedOrNotPossibleIsForTheGroupAbove() {
        when(work.askCorrection(ID)).thenReturn("ASKED", "NOT_POSSIBLE");
        ProcessInstance complaint = answeredAtOnce();
        Map<String, Object> undo = new HashMap<>(Map.of(
                "complaintFinding", "UPHELD",
                "correctionKind", "UNDO",
                "wrongEntry", "repayment:1",
                "comment", "已核实"));
        investigate(undo);
        PROCESS.message("CorrectionAnswered", ID, Map.of("correctionState", "REFUSED"));
        assertThat(complaint).isWaitingAt(DECIDE);
        decide(WAIVE);
        assertThat(complaint).isWaitingAt(DECIDE);
        decide(Map.of("complaintFinding", "PARTLY", "correctionKind", "NOTHING", "comment", "已核实"));
        assertThat(complaint).isEnded();
        verify(work)
                .found(ID, new Found(ComplaintFinding.PARTLY, Correction.NOTHING, null, null, null, "supervisor-1"));
    }

    @Test
    void whoIsWronglyListedIsTakenOff() {
        ProcessInstance complaint = answeredAtOnce();
        investigate(Map.of("complaintFinding", "UPHELD", "correctionKind", "LIST", "comment", "已核实"));
        verify(work).liftListing(ID);
        assertThat(complaint).isEnded();
    }

    @Test
    void whenTheTimeIsShortTheGroupAboveDecides() {
        ProcessInstance complaint = answeredAtOnce();
        passTo(TODAY.plusDays(10));
        assertThat(complaint).isWaitingAt(DECIDE);
        decide(Map.of("complaintFinding", "REJECTED", "comment", "已核实"));
        assertThat(complaint).isEnded();
    }

    private static void investigate(Map<String, Object> fields) {
        PROCESS.complete(INVESTIGATE, "agent-1", "service-agents", fields);
    }

    private static void decide(Map<String, Object> fields) {
        PROCESS.complete(DECIDE, "supervisor-1", "collection-supervisors", fields);
    }

    private ProcessInstance answeredAtOnce() {
        when(work.answer(ID)).thenReturn(sent());
        return made();
    }

    private ProcessInstance made() {
        passTo(TODAY);
        when(work.stopTouches(any(), eq(ID)))
                .thenReturn(new Handling(
                        "service-agents", "collection-supervisors", TODAY.plusDays(14), TODAY.plusDays(9)));
        when(work.describe(ID))
                .thenReturn(new ComplaintEvidence(
                        "loan-1",
                        "金额或账务 Amounts, or what was booked",
                        "2026-03-02",
                        "2026-03-16",
                        List.of(new ComplaintEvidence.Figure("逾期天数 Days past due", "12")),
                        List.of(),
                        List.of(new ComplaintEvidence.Entry("repayment:1", "2026-02-20 · 还款 repayment"))));
        PROCESS.delegates(
                new StopTouchesDelegate(work),
                new KeepFindingDelegate(work),
                new AskCorrectionDelegate(work),
                new LiftListingDelegate(work),
                new SendComplaintAnswerDelegate(work),
                new CloseComplaintDelegate(work));
        return PROCESS.startByMessage("ComplaintMade", ID, Map.of());
    }

    private static AnswerSent sent() {
        return new AnswerSent(AnswerSent.Decision.SENT, Optional.empty());
    }

    private static AnswerSent later() {
        return new AnswerSent(
                AnswerSent.Decision.DEFER, Optional.of(OffsetDateTime.of(TODAY.atTime(20, 0), ZoneOffset.ofHours(8))));
    }

    private static void passTo(LocalDate day) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()));
        PROCESS.runDueJobs();
    }
}
