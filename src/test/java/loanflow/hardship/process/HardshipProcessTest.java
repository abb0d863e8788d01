package loanflow.hardship.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.contact.AnswerSent;
import loanflow.hardship.Affordability;
import loanflow.hardship.AnswerTimes;
import loanflow.hardship.HardshipAnswers;
import loanflow.hardship.HardshipEvidence;
import loanflow.hardship.HardshipFinding;
import loanflow.hardship.HardshipOffer;
import loanflow.hardship.HardshipWork;
import loanflow.hardship.OfferKind;
import loanflow.hardship.PlanStanding;
import loanflow.hardship.PlanStanding.PlanState;
import loanflow.hardship.PlanWork;
import loanflow.money.Money;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, tables, forms and delegates; the doors are mocked. */
class HardshipProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("hardship");

    private static final String ID = "hardship-1";
    private static final String ASSESS = "Activity_AssessHardship";
    private static final String ASSESS_NOW = "Activity_AssessHardshipNow";
    private static final String APPROVE = "Activity_ApproveOffer";
    private static final String AGENTS = "service-agents";
    private static final String SUPERVISORS = "collection-supervisors";
    private static final String MANAGERS = "risk-managers";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> PROVED = Map.of(
            "hardshipFinding", "PROVED",
            "monthlyIncome", "6000.00",
            "livingCosts", "3000.00",
            "otherDebts", "500.00",
            "comment", "已核实");

    private final HardshipWork work = mock(HardshipWork.class);
    private final PlanWork plans = mock(PlanWork.class);
    private final HardshipAnswers answers = mock(HardshipAnswers.class);
    private List<AnswerSent> answered = List.of(sent());

    @Test
    void aMonthsExtensionNeedsNobodyElseAndIsBookedWatchedAndKept() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.EXTENSION_30D, "COLLECTOR", true, 0));
        verify(work)
                .assessed(
                        ID,
                        HardshipFinding.PROVED,
                        new Affordability(Money.fen(600_000), Money.fen(300_000), Money.fen(50_000)),
                        "agent-1");
        assertThat(hardship).isWaitingAt("Gateway_Borrower").hasNotPassed(APPROVE);
        assertThat(hardship).variables().doesNotContainKeys("monthlyIncome", "livingCosts", "otherDebts");

        accept(true);
        when(plans.judge(ID)).thenReturn(new PlanStanding(PlanState.OPEN, TODAY.plusDays(70)));
        passTo(TODAY.plusDays(40));
        assertThat(hardship).isWaitingAt("Event_PlanLookDue");
        when(plans.judge(ID)).thenReturn(new PlanStanding(PlanState.KEPT, TODAY.plusDays(70)));
        passTo(TODAY.plusDays(71));
        assertThat(hardship).isEnded().hasPassed("Event_PlanKept");
    }

    @Test
    void aPlanIsApprovedByASupervisorAndABrokenOneFallsBackToCollection() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.PLAN_36M, "SUPERVISOR", true, 20_000));
        approve("supervisor-1", SUPERVISORS, "AGREE");
        accept(true);
        when(plans.judge(ID)).thenReturn(new PlanStanding(PlanState.BROKEN, TODAY));
        passTo(TODAY.plusDays(40));
        verify(plans).fallBack(ID);
        assertThat(hardship).isEnded().hasPassed("Event_BackInCollection");
    }

    @Test
    void aPlanThatTheMonthDoesNotCarryIsForAManagerAndARefusalIsTold() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.EXTENSION_6M, "SUPERVISOR", false, 0));
        approve("manager-1", MANAGERS, "NOT_SUSTAINABLE");
        verify(work).refuse(ID, Optional.of("NOT_SUSTAINABLE"));
        assertThat(hardship).isEnded().hasPassed("Activity_SendHardshipAnswer", "Event_HardshipRefused");
    }

    @Test
    void whoAssessedDoesNotApprove() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.EXTENSION_6M, "SUPERVISOR", true, 0));
        assertThatThrownBy(() -> approve("agent-1", SUPERVISORS, "AGREE")).isInstanceOf(AuthorizationException.class);
        assertThat(hardship).isWaitingAt(APPROVE);
    }

    @Test
    void whereNothingCanBeOfferedTheBorrowerIsTold() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.NONE, "NONE", false, 0));
        verify(work).refuse(ID, Optional.empty());
        assertThat(hardship).isEnded().hasPassed("Event_HardshipRefused");
    }

    @Test
    void twoWorkingDaysBeforeTheEndASupervisorAnswersInstead() {
        ProcessInstance hardship = asked(new HardshipOffer(OfferKind.EXTENSION_6M, "SUPERVISOR", true, 0));
        passTo(TODAY.plusDays(8));
        assertThat(hardship).isWaitingAt(ASSESS_NOW);
        PROCESS.complete(ASSESS_NOW, "supervisor-1", SUPERVISORS, PROVED);
        assertThatThrownBy(() -> approve("supervisor-1", SUPERVISORS, "AGREE"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(hardship).isWaitingAt(APPROVE);
    }

    @Test
    void anAnswerWaitsForTheHourAndCannotBeAcceptedBefore() {
        answered = List.of(later(), sent());
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.EXTENSION_30D, "COLLECTOR", true, 0));
        assertThat(hardship).isWaitingAt("Event_AnswerAgain");
        passTo(TODAY.plusDays(1));
        assertThat(hardship).isWaitingAt("Gateway_Borrower");
        PROCESS.message("HardshipOfferDeclined", ID, Map.of());
        verify(plans).end(ID);
        assertThat(hardship).isEnded().hasPassed("Event_OfferNotTaken");
    }

    @Test
    void anOfferThatNobodyAnswersPasses() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.EXTENSION_30D, "COLLECTOR", true, 0));
        passTo(TODAY.plusDays(8));
        verify(plans).end(ID);
        assertThat(hardship).isEnded().hasPassed("Event_OfferOver", "Event_OfferNotTaken");
    }

    @Test
    void aLoanThatHasMovedOnGetsANewPlan() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.EXTENSION_30D, "COLLECTOR", true, 0));
        when(work.workOut(any(), eq(ID))).thenReturn(new HardshipOffer(OfferKind.NONE, "NONE", false, 0));
        accept(false);
        assertThat(hardship).isEnded().hasPassed("Event_HardshipRefused");
    }

    @Test
    void theClaimOfOneWhoDiedRestsAsLongAsAManagerSays() {
        ProcessInstance hardship = assessed(new HardshipOffer(OfferKind.HOLD, "MANAGER", false, 0));
        rest("KEEP");
        assertThat(hardship).isWaitingAt("Event_RestOver");
        passTo(TODAY.plusDays(31));
        rest("END");
        assertThat(hardship).isEnded().hasPassed("Event_HardshipRefused");
    }

    private void rest(String decision) {
        PROCESS.complete(
                "Activity_ReviewRest", "manager-1", MANAGERS, Map.of("restDecision", decision, "comment", "已核对"));
    }

    private void accept(boolean booked) {
        when(plans.book(ID)).thenReturn(booked);
        when(plans.lookOn(ID)).thenReturn(TODAY.plusDays(34));
        PROCESS.message("HardshipOfferAccepted", ID, Map.of());
    }

    private static void approve(String user, String group, String answer) {
        PROCESS.complete(APPROVE, user, group, Map.of("hardshipApproval", answer, "comment", "已核对"));
    }

    private ProcessInstance assessed(HardshipOffer offer) {
        ProcessInstance hardship = asked(offer);
        PROCESS.complete(ASSESS, "agent-1", AGENTS, PROVED);
        return hardship;
    }

    private ProcessInstance asked(HardshipOffer offer) {
        passTo(TODAY);
        when(work.rest(ID)).thenReturn(new AnswerTimes(TODAY.plusDays(9), TODAY.plusDays(7)));
        when(work.describe(ID))
                .thenReturn(new HardshipEvidence(
                        "loan-1",
                        "失业 Lost his job",
                        "2026-03-11",
                        List.of(new HardshipEvidence.Row("逾期天数 Days past due", "12"))));
        when(work.currencyOf(ID)).thenReturn(Currency.getInstance("CNY"));
        when(work.workOut(any(), eq(ID))).thenReturn(offer);
        when(work.makeOffer(ID)).thenReturn(TODAY.plusDays(7));
        when(answers.send(ID)).thenReturn(answered.get(0), answered.get(answered.size() - 1));
        when(plans.stopPenalty(ID)).thenReturn(TODAY.plusDays(30));
        PROCESS.delegates(
                new RestCollectionDelegate(work),
                new KeepAssessmentDelegate(work),
                new WorkOutOfferDelegate(work),
                new OfferPlanDelegate(work),
                new RefuseHardshipDelegate(work),
                new SendHardshipAnswerDelegate(answers),
                new EndHardshipDelegate(plans),
                new BookPlanDelegate(plans),
                new JudgePlanDelegate(plans),
                new FallBackDelegate(plans),
                new StopPenaltyDelegate(plans));
        return PROCESS.startByMessage("HardshipAsked", ID, Map.of());
    }

    private static AnswerSent sent() {
        return new AnswerSent(AnswerSent.Decision.SENT, Optional.empty());
    }

    private static AnswerSent later() {
        return new AnswerSent(
                AnswerSent.Decision.DEFER, Optional.of(OffsetDateTime.of(TODAY.atTime(20, 0), ZoneOffset.ofHours(8))));
    }

    private void passTo(LocalDate day) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()));
        PROCESS.runDueJobs();
    }
}
