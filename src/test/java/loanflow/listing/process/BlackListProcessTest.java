package loanflow.listing.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import loanflow.listing.BlackList;
import loanflow.listing.DescribedEntry;
import loanflow.listing.ListAppealWork;
import loanflow.listing.ListEvidence;
import loanflow.listing.ListWork;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, forms and delegates; the doors are mocked. */
class BlackListProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("black-list");

    private static final String ID = "proposal-1";
    private static final String APPEAL = "appeal-1";
    private static final String APPROVE = "Activity_ApproveEntry";
    private static final String CONFIRM = "Activity_ConfirmEntry";
    private static final String REVIEW = "Activity_ReviewListAppeal";

    private final ListWork work = mock(ListWork.class);
    private final ListAppealWork appeals = mock(ListAppealWork.class);
    private final BlackList list = mock(BlackList.class);

    @Test
    void twoPersonsListSomebodyAndHeIsTold() {
        ProcessInstance entry = confirmed(true);
        PROCESS.runDueJobs();

        verify(work).enter(any(), eq(ID), eq("compliance-1"), eq("lead-1"));
        verify(work).tell(ID);
        assertThat(entry).isEnded().hasPassed("Event_Listed");
    }

    @Test
    void anInvestigationOfFraudIsNotWarned() {
        ProcessInstance entry = confirmed(false);

        assertThat(entry).isEnded().hasPassed("Event_Listed").hasNotPassed("Activity_TellListed");
        verify(work, never()).tell(anyString());
    }

    @Test
    void aNoticeThatTheGatePutsOffIsTriedAgain() {
        doThrow(new IllegalStateException("the contact gate puts the notice off"))
                .when(work)
                .tell(ID);
        ProcessInstance entry = confirmed(true);

        assertThatThrownBy(PROCESS::runDueJobs).hasMessageContaining("puts the notice off");
        assertThat(entry).isNotEnded().isWaitingAt("Activity_TellListed");
    }

    @Test
    void whatTheTableDoesNotKnowComesBeforeNobody() {
        ProcessInstance entry = proposed(false);

        verify(work).drop(ID);
        assertThat(entry).isEnded().hasPassed("Event_NotListed").hasNotPassed(APPROVE);
    }

    @Test
    void eitherOfTheTwoMayRefuse() {
        ProcessInstance first = proposed(true);
        answer(APPROVE, "compliance-1", "compliance", "entryAnswer", "EVIDENCE_MISSING");
        assertThat(first).isEnded().hasPassed("Event_NotListed").hasNotPassed(CONFIRM);

        ProcessInstance second = proposed(true);
        answer(APPROVE, "compliance-1", "compliance", "entryAnswer", "AGREE");
        answer(CONFIRM, "lead-1", "fraud-leads", "entryConfirmation", "WRONG_CATEGORY");
        assertThat(second).isEnded().hasPassed("Event_NotListed");
        verify(work, never()).enter(any(), any(), any(), any());
    }

    @Test
    void neitherWhoProposedNorWhoApprovedConfirms() {
        ProcessInstance entry = proposed(true);
        assertThatThrownBy(() -> answer(APPROVE, "analyst-1", "compliance", "entryAnswer", "AGREE"))
                .isInstanceOf(AuthorizationException.class);
        answer(APPROVE, "compliance-1", "compliance", "entryAnswer", "AGREE");
        assertThatThrownBy(() -> answer(CONFIRM, "compliance-1", "compliance", "entryConfirmation", "AGREE"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(entry).isWaitingAt(CONFIRM);
    }

    @Test
    void anAppealIsJudgedBySomebodyWhoHadNoPartInTheEntry() {
        ProcessInstance appeal = appealed();
        assertThatThrownBy(() -> answer(REVIEW, "compliance-1", "compliance", "listAppealAnswer", "LIFT"))
                .isInstanceOf(AuthorizationException.class);
        when(appeals.answer(APPEAL, "LIFT", "risk-1")).thenReturn(true);

        answer(REVIEW, "risk-1", "risk-managers", "listAppealAnswer", "LIFT");
        PROCESS.runDueJobs();

        verify(appeals).tell(APPEAL);
        assertThat(appeal).isEnded().hasPassed("Event_EntryLifted");
    }

    @Test
    void anEntryThatStandsIsExplained() {
        ProcessInstance appeal = appealed();

        answer(REVIEW, "risk-1", "risk-managers", "listAppealAnswer", "FACTS_CONFIRMED");
        PROCESS.runDueJobs();

        verify(appeals).answer(APPEAL, "FACTS_CONFIRMED", "risk-1");
        verify(appeals).tell(APPEAL);
        assertThat(appeal).isEnded().hasPassed("Event_EntryStands");
    }

    @Test
    void everyDayExpiredEntriesAreRemoved() {
        PROCESS.delegates(new RemoveExpiredEntriesDelegate(list));
        ProcessInstance day = PROCESS.start(null, Map.of());
        PROCESS.runDueJobs();

        verify(list).removeExpired();
        assertThat(day).isEnded().hasPassed("Event_ExpiredRemoved");
    }

    private ProcessInstance confirmed(boolean tell) {
        ProcessInstance entry = proposed(true);
        when(work.enter(any(), eq(ID), anyString(), anyString())).thenReturn(tell);
        answer(APPROVE, "compliance-1", "compliance", "entryAnswer", "AGREE");
        answer(CONFIRM, "lead-1", "fraud-leads", "entryConfirmation", "AGREE");
        return entry;
    }

    private ProcessInstance proposed(boolean allowed) {
        when(work.describe(any(), eq(ID))).thenReturn(new DescribedEntry(allowed, "analyst-1", evidence()));
        PROCESS.delegates(
                new DescribeEntryDelegate(work),
                new EnterOnListDelegate(work),
                new TellListedDelegate(work),
                new DropProposalDelegate(work));
        return PROCESS.startByMessage("ListEntryProposed", ID, Map.of());
    }

    private ProcessInstance appealed() {
        when(appeals.describe(APPEAL))
                .thenReturn(new DescribedEntry(true, "analyst-1,compliance-1,lead-1", evidence()));
        PROCESS.delegates(
                new DescribeListAppealDelegate(appeals),
                new AnswerListAppealDelegate(appeals),
                new TellListAppealDelegate(appeals));
        return PROCESS.startByMessage("ListAppealMade", APPEAL, Map.of());
    }

    private static void answer(String activity, String user, String group, String field, String answer) {
        PROCESS.complete(activity, user, group, Map.of(field, answer, "comment", "已核对"));
    }

    private static ListEvidence evidence() {
        return new ListEvidence("application-1", List.of(new ListEvidence.Row("证据 Evidence", "case-1")));
    }
}
