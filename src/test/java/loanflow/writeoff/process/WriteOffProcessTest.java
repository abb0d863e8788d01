package loanflow.writeoff.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import loanflow.testing.ProcessTests;
import loanflow.writeoff.ReturnReason;
import loanflow.writeoff.WriteOffEvidence;
import loanflow.writeoff.WriteOffWork;
import loanflow.writeoff.WriteOffs;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, forms and delegates; the doors are mocked. */
class WriteOffProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("write-off");

    private static final String ID = "write-off-1";
    private static final String APPROVE = "Activity_ApproveWriteOff";
    private static final String CONFIRM = "Activity_ConfirmWriteOff";
    private static final String SUPERVISORS = "collection-supervisors";
    private static final String COMMITTEE = "credit-committee";

    private final WriteOffs writeOffs = mock(WriteOffs.class);
    private final WriteOffWork work = mock(WriteOffWork.class);

    @Test
    void everyDayLoansAreNamedOnce() {
        ProcessInstance day = day();
        PROCESS.runDueJobs();
        verify(writeOffs).nameCandidates();
        assertThat(day).isEnded().hasPassed("Event_CandidatesNamed");
    }

    @Test
    void theDayWaitsWhileTheBooksDoNotStandOnToday() {
        when(writeOffs.nameCandidates()).thenThrow(new IllegalStateException("no write-off before end of day"));
        ProcessInstance day = day();
        assertThatThrownBy(PROCESS::runDueJobs).hasMessageContaining("no write-off before end of day");
        assertThat(day).isNotEnded().isWaitingAt("Activity_NameWriteOffCandidates");
    }

    @Test
    void twoPersonsAgreeAndTheClaimIsPursued() {
        ProcessInstance writeOff = confirmed("PURSUE", true);
        assertThat(writeOff).isWaitingAt("Activity_PursueClaim");
        PROCESS.complete(
                "Activity_PursueClaim",
                "late-1",
                "late-collectors",
                Map.of("claimResult", "ARRANGED", "comment", "每月还款"));
        verify(work).pursued(ID, "ARRANGED", "late-1");
        assertThat(writeOff).isEnded().hasPassed("Event_ClaimPursued");
    }

    @Test
    void aClaimThatTheTableLetsRestAsksNobody() {
        ProcessInstance writeOff = confirmed("REST", true);
        assertThat(writeOff).isEnded().hasPassed("Event_ClaimRests").hasNotPassed("Activity_PursueClaim");
    }

    @Test
    void aLoanWhoseGroundHasGoneStaysInTheBooks() {
        ProcessInstance writeOff = confirmed("PURSUE", false);
        assertThat(writeOff).isEnded().hasPassed("Event_WriteOffNotPossible").hasNotPassed("Activity_PursueClaim");
    }

    @Test
    void whatTheSupervisorRefusesGoesBackAndAsksNobodyElse() {
        ProcessInstance writeOff = proposed("PURSUE");
        answer(APPROVE, "supervisor-1", SUPERVISORS, "writeOffAnswer", "RECOURSE_LEFT");
        verify(work).returnToCollection(ID, ReturnReason.RECOURSE_LEFT, "supervisor-1");
        assertThat(writeOff).isEnded().hasPassed("Event_BackInCollection").hasNotPassed(CONFIRM);
    }

    @Test
    void theSecondPersonsReasonIsTheOneThatIsKept() {
        ProcessInstance writeOff = proposed("PURSUE");
        answer(APPROVE, "supervisor-1", SUPERVISORS, "writeOffAnswer", "AGREE");
        answer(CONFIRM, "committee-1", COMMITTEE, "writeOffConfirmation", "EVIDENCE_MISSING");
        verify(work).returnToCollection(ID, ReturnReason.EVIDENCE_MISSING, "committee-1");
        verify(work, never()).book(any(), anyString(), anyString());
        assertThat(writeOff).isEnded().hasPassed("Event_BackInCollection");
    }

    @Test
    void whoApprovedDoesNotConfirmEvenAsAMemberOfTheCommittee() {
        ProcessInstance writeOff = proposed("PURSUE");
        answer(APPROVE, "both-1", SUPERVISORS, "writeOffAnswer", "AGREE");
        assertThatThrownBy(() -> answer(CONFIRM, "both-1", COMMITTEE, "writeOffConfirmation", "AGREE"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(writeOff).isWaitingAt(CONFIRM);
    }

    private ProcessInstance confirmed(String afterwards, boolean booked) {
        ProcessInstance writeOff = proposed(afterwards);
        answer(APPROVE, "supervisor-1", SUPERVISORS, "writeOffAnswer", "AGREE");
        when(work.book(any(), eq(ID), eq("committee-1"))).thenReturn(booked);
        answer(CONFIRM, "committee-1", COMMITTEE, "writeOffConfirmation", "AGREE");
        return writeOff;
    }

    private static void answer(String activity, String user, String group, String field, String answer) {
        PROCESS.complete(activity, user, group, Map.of(field, answer, "comment", "已核对"));
    }

    private ProcessInstance day() {
        PROCESS.delegates(new NameWriteOffCandidatesDelegate(writeOffs));
        return PROCESS.start(null, Map.of());
    }

    private ProcessInstance proposed(String afterwards) {
        when(work.describe(ID))
                .thenReturn(new WriteOffEvidence(
                        "loan-1",
                        "逾期超过360天 More than 360 days past due",
                        List.of(new WriteOffEvidence.Row("逾期天数 Days past due", "361"))));
        when(work.afterwards(ID)).thenReturn(afterwards);
        PROCESS.delegates(
                new DescribeWriteOffDelegate(work),
                new BookWriteOffDelegate(work),
                new ReturnToCollectionDelegate(work),
                new RecordPursuitDelegate(work));
        return PROCESS.startByMessage("WriteOffProposed", ID, Map.of());
    }
}
