package loanflow.legal.process;

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

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.legal.ChosenStep;
import loanflow.legal.EvidenceDocument;
import loanflow.legal.LegalEvidence;
import loanflow.legal.LegalFilings;
import loanflow.legal.LegalWork;
import loanflow.legal.PartyNews;
import loanflow.legal.Placements;
import loanflow.testing.ProcessTests;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, forms and delegates; the doors are mocked. */
class LegalRecoveryProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("legal-recovery");

    private static final String CLAIM = "claim-1";
    private static final String WAITS = "Gateway_LegalWait";

    private final LegalWork work = mock(LegalWork.class);
    private final LegalFilings filings = mock(LegalFilings.class);
    private final Placements placements = mock(Placements.class);
    private final PartyNews news = mock(PartyNews.class);

    @Test
    void aClaimIsNoticedFiledWonEnforcedAndClosedOnceItIsPaid() {
        when(news.hear(any(), eq(CLAIM))).thenReturn(Optional.empty(), Optional.of("award-7"), Optional.empty());
        ProcessInstance claim = opened("NOTICE", "FILE", "CLOSE");

        verify(work).serveNotice(any(), eq(CLAIM));
        assertThat(claim).isWaitingAt(WAITS);
        Assertions.assertThat(PROCESS.engine()
                        .getManagementService()
                        .createJobQuery()
                        .timers()
                        .count())
                .as("the claim holds one timer")
                .isOne();
        dayComes();

        complete("Activity_ApproveFiling", "field-legal", "filingAnswer", "FILE");
        PROCESS.runDueJobs();
        verify(filings).file(CLAIM, "ARBITRATION");
        dayComes();

        complete("Activity_ApproveEnforcement", "field-legal", "enforcementAnswer", "ENFORCE");
        PROCESS.runDueJobs();
        verify(filings).enforce(CLAIM, "award-7");
        assertThat(claim).isWaitingAt(WAITS);

        changed();
        verify(work).close(CLAIM, "PAID");
        assertThat(claim).isEnded().hasPassed("Event_LegalClosed");
    }

    @Test
    void legalStaffMayDeclineAndAreNotAskedAgainAtOnce() {
        ProcessInstance claim = opened("FILE", "WAIT");

        complete("Activity_ApproveFiling", "field-legal", "filingAnswer", "SETTLING");

        verify(work).decline(CLAIM);
        verify(filings, never()).file(anyString(), anyString());
        assertThat(claim).isWaitingAt(WAITS);
    }

    @Test
    void anAgencyGetsAClaimOnlyFromASupervisor() {
        ProcessInstance claim = opened("PLACE", "PLACE", "WAIT");

        complete("Activity_ApprovePlacement", "collection-supervisors", "placementAnswer", "KEEP");
        verify(work).decline(CLAIM);
        complete("Activity_ApprovePlacement", "collection-supervisors", "placementAnswer", "PLACE");
        PROCESS.runDueJobs();

        verify(placements).place(any(), eq(CLAIM));
        assertThat(claim).isWaitingAt(WAITS);
    }

    @Test
    void anAwardMayWaitForPayment() {
        when(news.hear(any(), eq(CLAIM))).thenReturn(Optional.of("award-7"));
        ProcessInstance claim = opened("WAIT", "WAIT");
        dayComes();

        complete("Activity_ApproveEnforcement", "field-legal", "enforcementAnswer", "WAIT");

        verify(work).decline(CLAIM);
        verify(filings, never()).enforce(anyString(), anyString());
        assertThat(claim).isWaitingAt(WAITS);
    }

    @Test
    void aTribunalWithoutAClearAnswerIsAskedAgain() {
        doThrow(new IllegalStateException("tribunal: NO_ANSWER")).when(filings).file(CLAIM, "ARBITRATION");
        ProcessInstance claim = opened("FILE");
        complete("Activity_ApproveFiling", "field-legal", "filingAnswer", "FILE");

        assertThatThrownBy(PROCESS::runDueJobs).hasMessageContaining("NO_ANSWER");
        assertThat(claim).isNotEnded();
        Assertions.assertThat(PROCESS.engine()
                        .getManagementService()
                        .createJobQuery()
                        .singleResult()
                        .getRetries())
                .isPositive();
    }

    @Test
    void aClaimOutOfTimeIsClosedWithoutAskingAnybody() {
        ProcessInstance claim = opened("CLOSE");

        assertThat(claim).isEnded();
        verify(work).close(CLAIM, "PAID");
    }

    private ProcessInstance opened(String first, String... then) {
        ChosenStep[] later = new ChosenStep[then.length];
        for (int index = 0; index < then.length; index++) {
            later[index] = step(then[index]);
        }
        when(work.choose(any(), eq(CLAIM))).thenReturn(step(first), later);
        PROCESS.delegates(
                new ChooseLegalStepDelegate(work),
                new ServeNoticeDelegate(work),
                new DeclineFilingDelegate(work),
                new DeclinePlacementDelegate(work),
                new DeclineEnforcementDelegate(work),
                new CloseClaimDelegate(work),
                new FileClaimDelegate(filings),
                new EnforceAwardDelegate(filings),
                new PlaceClaimDelegate(placements),
                new HearPartiesDelegate(news));
        return PROCESS.startByMessage("ClaimOpened", CLAIM, Map.of());
    }

    private static void complete(String activity, String group, String field, String answer) {
        PROCESS.complete(activity, "person-1", group, Map.of(field, answer, "comment", "已核对"));
    }

    private static void dayComes() {
        var management = PROCESS.engine().getManagementService();
        management.executeJob(
                management.createJobQuery().timers().singleResult().getId());
        PROCESS.runDueJobs();
    }

    private static void changed() {
        new EngineLegalProcesses(PROCESS.engine().getRuntimeService()).changed(CLAIM);
        PROCESS.runDueJobs();
    }

    private static ChosenStep step(String step) {
        return new ChosenStep(
                step,
                "ARBITRATION",
                OffsetDateTime.parse("2035-03-05T10:00:00+08:00"),
                step.equals("CLOSE") ? "PAID" : "OPEN",
                new LegalEvidence(
                        "loan-1",
                        "仲裁 Arbitration",
                        List.of(new LegalEvidence.Row("逾期天数 Days past due", "61")),
                        List.of(new EvidenceDocument("合同 Contract", "contract-1", "0".repeat(64)))));
    }
}
