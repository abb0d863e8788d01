package loanflow.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import loanflow.contact.CallOutcome;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.servicing.ArrearsNews;
import loanflow.workflow.PolicyVersions;
import loanflow.workflow.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;

class CollectionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 15);
    private static final PolicyVersions LATEST = PolicyVersions.LATEST;

    private final String customer = UUID.randomUUID().toString();
    private CollectionKit kit;

    @BeforeEach
    void open() {
        kit = new CollectionKit();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void theFirstLateDayOpensACaseAndNotTheDueDate() {
        String loan = kit.borrow(customer);
        kit.liveTo(DUE);
        assertThat(kit.opened).isEmpty();

        kit.liveTo(DUE.plusDays(1));

        assertThat(kit.opened).hasSize(1);
        assertThat(kit.collection.assess(LATEST, caseId())).isTrue();
        CaseHistory found = kit.histories.ofLoan(loan).orElseThrow();
        assertThat(found.stage()).isEqualTo("S1");
        // DOMAIN §10.5, persona "first instalment": 551 points, 9.9 %, tier M
        assertThat(found.score()).isEqualTo(551);
        assertThat(found.notCuredBps()).isBetween(980L, 1000L);
        assertThat(found.tier()).isEqualTo("M");
        assertThat(found.debts()).singleElement().satisfies(debt -> {
            assertThat(debt.daysPastDue()).isEqualTo(1);
            assertThat(debt.overdue().major()).isGreaterThanOrEqualTo(new BigDecimal("945.60"));
        });
    }

    @Test
    void twoLateLoansOfAPersonAreOneCase() {
        String first = kit.borrow(customer);
        kit.clock.set(CollectionKit.PAYOUT.plusDays(2), LocalTime.NOON);
        String second = kit.borrow(customer);
        kit.liveTo(DUE.plusDays(4));

        assertThat(kit.opened).hasSize(1);
        assertThat(kit.changed).as("the second loan woke the case").contains(caseId());
        assertThat(kit.collection.assess(LATEST, caseId())).isTrue();
        assertThat(kit.histories.find(caseId()).orElseThrow().debts())
                .extracting(Debt::loanId)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void theDatabaseKeepsASecondLivingCaseOut() {
        late(1);
        assertThatThrownBy(() -> kit.jdbc
                        .sql(
                                "insert into collection_case (id, customer_id, status, stage, stage_since, tier, opened_on)"
                                        + " values ('x', :customer, 'OPEN', 'S1', current_date, 'M', current_date)")
                        .param("customer", customer)
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void eightThreadsThatHearOfOnePersonOpenOneCase() throws Exception {
        String loan = kit.borrow(customer);
        kit.clock.set(DUE.plusDays(1), LocalTime.NOON);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CyclicBarrier start = new CyclicBarrier(8);
        try {
            List<Future<Boolean>> heard = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit(() -> {
                        int unused = start.await();
                        return kit.collection.hear(customer);
                    }))
                    .toList();
            for (Future<Boolean> answer : heard) {
                // Who was too late opens nothing: it hears again, or wakes the case that is there.
                Boolean unused = answer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(kit.opened).hasSize(1);
        assertThat(kit.collection.assess(LATEST, caseId())).isTrue();
        assertThat(kit.histories.ofLoan(loan).orElseThrow().id()).isEqualTo(caseId());
    }

    @Test
    void aRepaymentWakesTheCaseAndTheCureGivesTheLoanBack() {
        String loan = late(2);
        kit.changed.clear();
        kit.pay(loan, "100.00");
        kit.hear();
        assertThat(kit.changed).containsExactly(caseId());
        assertThat(kit.collection.assess(LATEST, caseId())).isTrue();

        kit.pay(loan, "900.00");
        kit.hear();
        assertThat(kit.collection.assess(LATEST, caseId())).isFalse();
        kit.collection.cure(caseId());

        assertThat(kit.told).singleElement().satisfies(message -> {
            assertThat(message.source()).isEqualTo(ArrearsNews.LOAN_CURED);
            assertThat(ArrearsNews.read(message).loanId()).isEqualTo(loan);
        });
        assertThat(kit.histories.find(caseId()).orElseThrow().status()).isEqualTo(CaseStatus.CURED);
    }

    @Test
    void whoFallsBehindAgainGetsACaseOfItsOwn() {
        String loan = late(2);
        kit.pay(loan, "960.00");
        kit.hear();
        assertThat(kit.collection.assess(LATEST, caseId())).isFalse();
        kit.collection.cure(caseId());

        kit.liveTo(DUE.plusMonths(1).plusDays(1));

        assertThat(kit.opened).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void newsThatComesTooLateOpensNothing() {
        String loan = kit.borrow(customer);
        kit.liveTo(DUE);
        kit.pay(loan, "945.60");

        assertThat(kit.collection.hear(customer)).isTrue();
        assertThat(kit.opened).isEmpty();
    }

    @Test
    void aCaseWithTheLawyersStaysTheOneCaseUntilAllIsPaid() {
        String loan = late(1);
        kit.collection.handOver(caseId());
        kit.liveTo(DUE.plusDays(8));
        assertThat(kit.opened).hasSize(1);
        assertThat(kit.histories.find(caseId()).orElseThrow().status()).isEqualTo(CaseStatus.LEGAL);

        kit.pay(loan, "960.00");
        kit.hear();

        assertThat(kit.histories.find(caseId()).orElseThrow().status()).isEqualTo(CaseStatus.CURED);
    }

    @ParameterizedTest(name = "day {0}: {1}")
    @CsvSource({
        // collection-plan, stage S1, tier M: D1 SMS, D2 bot, D4 bot
        "1, SMS",
        "2, BOT_CALL",
        "4, BOT_CALL",
        // stage S2: D6 SMS and bot, D8, D11 and D14 human (tier M)
        "6, SMS",
        "8, HUMAN_CALL",
        "11, HUMAN_CALL",
        "14, HUMAN_CALL",
    })
    void onItsDayTheActionOfThePlanIsTaken(int day, Channel channel) {
        late(day);

        TakenStep.Touch touch = take();

        assertThat(touch.channel()).isEqualTo(channel);
        assertThat(touch.group()).isEqualTo("early-collectors");
        assertThat(actions()).endsWith(channel + " STARTED");
    }

    @Test
    void aDayWithoutAnActionWaitsForTheNextOneAtTenInTheMorning() {
        late(3);

        assertThat(kit.work.take(LATEST, caseId())).isInstanceOf(TakenStep.Look.class);
        assertThat(kit.work.nextStepAt(LATEST, caseId())).isEqualTo(at(DUE.plusDays(4), LocalTime.of(10, 0)));
    }

    @Test
    void twoActionsOfOneDayFollowEachOther() {
        late(6);
        assertThat(take().channel()).isEqualTo(Channel.SMS);
        assertThat(end("ALLOW", null)).isFalse();
        assertThat(take().channel()).isEqualTo(Channel.BOT_CALL);
        assertThat(end("ALLOW", null)).isFalse();

        assertThat(kit.work.nextStepAt(LATEST, caseId())).isEqualTo(at(DUE.plusDays(8), LocalTime.of(10, 0)));
    }

    @Test
    void aRefusalIsKeptByNameAndNotTriedAgain() {
        late(1);
        TakenStep.Touch unused = take();
        assertThat(kit.records.touched(caseId(), new TouchResult("DENY", "OPT_OUT", null, null, null, null, "nobody")))
                .isFalse();

        assertThat(kit.histories.find(caseId()).orElseThrow().actions())
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.state()).isEqualTo(Action.State.DENIED);
                    assertThat(action.reason()).isEqualTo("OPT_OUT");
                });
        assertThat(kit.work.nextStepAt(LATEST, caseId())).isEqualTo(at(DUE.plusDays(2), LocalTime.of(10, 0)));
    }

    @Test
    void whatTheGatePutsOffIsTriedAgainWhenItSays() {
        late(1);
        TakenStep.Touch first = take();
        OffsetDateTime until = at(DUE.plusDays(1), LocalTime.of(15, 0));
        assertThat(kit.records.touched(
                        caseId(), new TouchResult("DEFER", "CALL_LIMIT", until, null, null, null, "nobody")))
                .isFalse();

        assertThat(kit.work.nextStepAt(LATEST, caseId())).isEqualTo(until);
        kit.clock.set(DUE.plusDays(1), LocalTime.of(15, 0));
        assertThat(take().key()).isNotEqualTo(first.key());
    }

    @Test
    void aPromiseLeavesThePersonInPeaceAndIsKeptByNineTenths() {
        String loan = late(2);
        promise("900.00", 2);
        PromiseStep step = kit.promises.next(caseId());
        assertThat(step.step()).isEqualTo(PromiseStep.Step.REMIND);
        assertThat(step.at()).isEqualTo(at(DUE.plusDays(4), LocalTime.of(10, 0)));

        kit.pay(loan, "809.99");
        assertThat(kit.promises.judge(LATEST, caseId())).isEqualTo(Promise.State.OPEN);
        kit.pay(loan, "0.01");
        assertThat(kit.promises.judge(LATEST, caseId())).isEqualTo(Promise.State.KEPT);
        assertThat(openRestrictions()).isZero();
    }

    @Test
    void thePaymentOfTheGraceDayStillKeepsAPromiseAndThatOfTheDayAfterDoesNot() {
        String loan = late(2);
        promise("900.00", 1);
        assertThat(openRestrictions()).isOne();
        kit.liveTo(DUE.plusDays(4));
        assertThat(kit.promises.next(caseId()).at()).isEqualTo(at(DUE.plusDays(5), LocalTime.of(2, 0)));
        assertThat(kit.promises.judge(LATEST, caseId())).as("the grace day").isEqualTo(Promise.State.OPEN);

        kit.liveTo(DUE.plusDays(5));
        kit.pay(loan, "900.00");
        assertThat(kit.promises.judge(LATEST, caseId())).isEqualTo(Promise.State.BROKEN);
        assertThat(openRestrictions()).isZero();
    }

    @Test
    void aBrokenPromiseRatesTheCaseAnewOneTierUpAndCallsTheSameDay() {
        late(2);
        promise("900.00", 1);
        kit.liveTo(DUE.plusDays(5));
        assertThat(kit.promises.judge(LATEST, caseId())).isEqualTo(Promise.State.BROKEN);

        CaseHistory found = kit.histories.find(caseId()).orElseThrow();
        assertThat(found.brokenPromises()).isOne();
        // 551 points less 22 for a broken ratio of 1: 529, tier H, and one tier up
        assertThat(found.score()).isEqualTo(529);
        assertThat(found.tier()).isEqualTo("X");
        assertThat(take().channel()).isEqualTo(Channel.HUMAN_CALL);
    }

    @Test
    void afterTheSecondBrokenPromiseSupervisorsThinkOfAnAgencyAndAThirdPromiseIsNotTaken() {
        late(2);
        promise("900.00", 0);
        kit.liveTo(DUE.plusDays(4));
        assertThat(kit.promises.judge(LATEST, caseId())).isEqualTo(Promise.State.BROKEN);
        promise("900.00", 0);
        kit.liveTo(DUE.plusDays(6));
        assertThat(kit.promises.judge(LATEST, caseId())).isEqualTo(Promise.State.BROKEN);

        TakenStep.Touch call = take();
        assertThat(call.sheet().promiseDays()).isEmpty();
        assertThat(kit.records.touched(caseId(), promised("900.00", DUE.plusDays(6))))
                .isFalse();
        assertThat(kit.histories.find(caseId()).orElseThrow().actions().get(2).reason())
                .isEqualTo("PROMISES_USED_UP");
        assertThat(kit.work.take(LATEST, caseId())).isInstanceOfSatisfying(TakenStep.Referral.class, referral -> {
            assertThat(referral.group()).isEqualTo("collection-supervisors");
            assertThat(referral.sheet().action()).isEqualTo(Wording.of("AGENCY_CANDIDATE"));
        });
    }

    @ParameterizedTest
    @CsvSource({"HARDSHIP, HARDSHIP, 9", "DISPUTE, DISPUTE, 20", "COMPLAINT, COMPLAINT, 15", "ASKS_TO_STOP, CEASE, 30"})
    void aConversationMayLetTheCaseRestUntilItsOwnerLooks(CallOutcome outcome, HoldReason reason, int days) {
        late(8);
        TakenStep.Touch unused = take();
        assertThat(end("ALLOW", outcome)).isFalse();

        assertThat(kit.work.nextStepAt(LATEST, caseId())).isEqualTo(holdEnd(days));
        assertThat(openRestrictions()).isOne();
        kit.clock.set(DUE.plusDays(8L + days), LocalTime.of(10, 0));
        assertThat(kit.work.take(LATEST, caseId())).isInstanceOfSatisfying(TakenStep.HoldReview.class, review -> {
            assertThat(review.group()).isEqualTo("service-agents");
            assertThat(review.sheet().action()).isEqualTo(Wording.of(reason.name()));
        });
        kit.holds.review(caseId(), true);
        assertThat(openRestrictions()).isOne();
        kit.holds.review(caseId(), false);
        assertThat(openRestrictions()).isZero();
    }

    /** Nothing that the law demands falls before the end of a short hold, but the bureau notice of day 20 may. */
    private OffsetDateTime holdEnd(int days) {
        return at(DUE.plusDays(8L + days), LocalTime.of(10, 0));
    }

    @Test
    void aCallSaysDaysAndAmountAsTheyStandOnItsDay() {
        late(7);
        String before = kit.histories
                .find(caseId())
                .orElseThrow()
                .debts()
                .get(0)
                .overdue()
                .toString();
        kit.liveTo(DUE.plusDays(8));

        TakenStep.Touch call = take();

        assertThat(call.sheet().daysPastDue()).isEqualTo(8);
        assertThat(call.sheet().script()).contains("已逾期8天");
        assertThat(call.sheet().overdue()).as("a day of penalty more").isNotEqualTo(before);
        assertThat(call.sheet().loans())
                .singleElement()
                .satisfies(line -> assertThat(line.daysPastDue()).isEqualTo(8));
    }

    @Test
    void aHoldStopsActionsButNotTheNoticeThatTheLawDemands() {
        String loan = late(16);
        assertThat(kit.holds.place(caseId(), HoldReason.DISPUTE, DUE.plusDays(40), "service-agents"))
                .isTrue();
        // 16 days make 525 points and tier H: the notice of day 18
        assertThat(kit.work.nextStepAt(LATEST, caseId())).isEqualTo(at(DUE.plusDays(18), LocalTime.of(10, 0)));

        kit.liveTo(DUE.plusDays(18));
        TakenStep.Touch notice = take();
        assertThat(notice.sheet().action()).isEqualTo(Wording.of("BUREAU_PRE_NOTICE"));
        assertThat(kit.context(Contact.class).touchPlanned(notice.key())).isInstanceOf(ContactOutcome.Dispatched.class);
        assertThat(end("ALLOW", null)).isFalse();

        assertThat(kit.histories.ofLoan(loan).orElseThrow().bureauNotices())
                .singleElement()
                .satisfies(told -> assertThat(told.reportFrom()).isEqualTo(DUE.plusDays(23)));
        assertThat(kit.work.nextStepAt(LATEST, caseId())).isEqualTo(at(DUE.plusDays(40), LocalTime.of(10, 0)));
        assertThat(kit.holds.lift(caseId(), HoldReason.DISPUTE)).isTrue();
        assertThat(kit.holds.lift(caseId(), HoldReason.DISPUTE)).isFalse();
    }

    @Test
    void aNoticeWhoseDayWasMissedIsMadeUpForAndASimpleTouchIsNot() {
        late(22);

        assertThat(take().sheet().action()).isIn(Wording.all(List.of("BUREAU_PRE_NOTICE", "PLAN_OFFER", "HUMAN_CALL")));
        assertThat(end("ALLOW", null)).isFalse();
        assertThat(take().sheet().action()).isIn(Wording.all(List.of("BUREAU_PRE_NOTICE", "PLAN_OFFER", "HUMAN_CALL")));
    }

    @Test
    void threeCallsInARowThatReachNobodyMakeAPersonLostAndAConversationFindsHimAgain() {
        late(8);
        for (int day : new int[] {8, 11, 14}) {
            kit.liveTo(DUE.plusDays(day));
            assertThat(take().channel()).isEqualTo(Channel.HUMAN_CALL);
            assertThat(lostSince()).isNull();
            assertThat(end("ALLOW", CallOutcome.NO_ANSWER)).isFalse();
        }
        assertThat(lostSince()).isEqualTo(DUE.plusDays(14));

        kit.liveTo(DUE.plusDays(16));
        assertThat(kit.collection.assess(LATEST, caseId())).isTrue();
        assertThat(take().channel()).isEqualTo(Channel.HUMAN_CALL);
        assertThat(end("ALLOW", CallOutcome.CALL_BACK)).isFalse();
        assertThat(lostSince()).isNull();
    }

    private LocalDate lostSince() {
        return kit.histories.find(caseId()).orElseThrow().lostSince();
    }

    private String caseId() {
        return kit.opened.get(kit.opened.size() - 1);
    }

    /** A loan that is late by so many days, and its case in that stage; it is noon. */
    private String late(int days) {
        String loan = kit.borrow(customer);
        kit.liveTo(DUE.plusDays(days));
        assertThat(kit.collection.assess(LATEST, caseId())).isTrue();
        return loan;
    }

    private TakenStep.Touch take() {
        return (TakenStep.Touch) kit.work.take(LATEST, caseId());
    }

    private boolean end(String decision, CallOutcome outcome) {
        return kit.records.touched(caseId(), new TouchResult(decision, null, null, outcome, null, null, "collector-1"));
    }

    private void promise(String yuan, int inDays) {
        LocalDate today = LocalDate.now(kit.clock);
        TakenStep.Touch unused = take();
        assertThat(kit.records.touched(caseId(), promised(yuan, today.plusDays(inDays))))
                .isTrue();
    }

    private static TouchResult promised(String yuan, LocalDate on) {
        return new TouchResult("ALLOW", null, null, CallOutcome.PROMISE, new BigDecimal(yuan), on, "collector-1");
    }

    private String actions() {
        return kit.histories.find(caseId()).orElseThrow().actions().stream()
                .map(action -> action.action() + " " + action.state())
                .reduce("", (one, other) -> other);
    }

    private long openRestrictions() {
        return kit.jdbc
                .sql("select count(*) from contact_restriction where customer_id = :customer and lifted_at is null")
                .param("customer", customer)
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CollectionKit.ZONE).toOffsetDateTime();
    }
}
