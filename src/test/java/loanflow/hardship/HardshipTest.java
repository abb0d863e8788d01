package loanflow.hardship;

import static loanflow.hardship.HardshipKit.FIRST_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loanflow.contact.AnswerSent;
import loanflow.contact.Channel;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.hardship.HardshipAnswer.Rule;
import loanflow.hardship.PlanStanding.PlanState;
import loanflow.servicing.LoanPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 10,000 yuan at 24 %, twelve times 945.60 from 15 February. */
class HardshipTest {

    private final HardshipKit kit = new HardshipKit();
    private String customer;
    private String loan;

    @BeforeEach
    void borrow() {
        customer = UUID.randomUUID().toString();
        loan = kit.borrow(customer);
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void collectionIsSilentFromTheRequestToTheAnswerAndTheAnswerPasses() {
        kit.liveTo(FIRST_DUE.plusDays(8));
        assertThat(touch("before")).isInstanceOf(ContactOutcome.Dispatched.class);
        String request = kit.ask(loan);
        assertThat(touch("meanwhile"))
                .isInstanceOfSatisfying(
                        ContactOutcome.Denied.class,
                        denied -> assertThat(denied.reason()).isEqualTo("HOLD"));
        assertThat(kit.contact.rests(customer)).isTrue();
        assertThat(kit.told).extracting("id").contains("hardship:" + request + ":begun");

        kit.work.refuse(request, Optional.empty());
        assertThat(kit.answers.send(request).decision()).isEqualTo(AnswerSent.Decision.SENT);
        assertThat(kit.state(request)).isEqualTo("REFUSED NOT_PROVED");
        assertThat(kit.contact.rests(customer)).isFalse();
        assertThat(kit.told).extracting("id").contains("hardship:" + request + ":ended");
    }

    @Test
    void anAnswerIsPutOffAtNightAndGoesByLetterToOneWhoHasClosedAllElse() {
        String request = kit.ask(loan);
        kit.work.refuse(request, Optional.empty());
        kit.clock.set(kit.today(), LocalTime.of(22, 0));
        AnswerSent late = kit.answers.send(request);
        assertThat(late.decision()).isEqualTo(AnswerSent.Decision.DEFER);
        assertThat(late.again().orElseThrow().toLocalTime()).isEqualTo(LocalTime.of(8, 0));

        kit.contact.optOut(customer, Channel.SMS);
        kit.contact.optOut(customer, Channel.PUSH);
        kit.contact.optOut(customer, Channel.EMAIL);
        kit.clock.set(kit.today().plusDays(1), LocalTime.NOON);
        assertThat(kit.answers.send(request).decision()).isEqualTo(AnswerSent.Decision.SENT);
        assertThat(kit.jdbc
                        .sql("select channel from contact_log where decision = 'ALLOW' and purpose = 'ANSWER'")
                        .query(String.class)
                        .list())
                .containsExactly("LETTER");
        kit.contact.optOut(customer, Channel.LETTER);
        kit.clock.set(kit.today(), LocalTime.of(13, 0));
        assertThat(kit.answers.send(request).decision()).isEqualTo(AnswerSent.Decision.DENIED);
    }

    @ParameterizedTest(name = "asked on {0}: a supervisor on {1}, answered by {2}")
    @CsvSource({"2026-03-02, 2026-03-09, 2026-03-11", "2026-04-28, 2026-05-06, 2026-05-08"})
    void theAnswerIsDueAfterSevenWorkingDays(LocalDate asked, LocalDate escalate, LocalDate answer) {
        kit.clock.set(asked, LocalTime.NOON);
        String request = kit.ask(loan);
        assertThat(kit.jdbc
                        .sql("select escalate_on || ' ' || answer_by from hardship_request where id = ?")
                        .param(request)
                        .query(String.class)
                        .single())
                .isEqualTo(escalate + " " + answer);
    }

    /** 745.60 of principal, ten days late at 24 %: 4.97. */
    @Test
    void whoIsNotLateLongAndCanPayAMonthLaterGetsAMonthOnTheAuthorityOfTheAgent() {
        kit.liveTo(FIRST_DUE.plusDays(10));
        String request = kit.ask(loan);
        HardshipOffer offer = kit.assess(request, "1200.00");
        assertThat(offer).isEqualTo(new HardshipOffer(OfferKind.EXTENSION_30D, "COLLECTOR", true, 497));

        assertThat(kit.takePlan(loan, request)).isTrue();
        LoanPosition now = kit.position(loan);
        assertThat(now.nextDueDate()).isEqualTo(FIRST_DUE.plusMonths(1));
        assertThat(now.stage()).isEqualTo("CURRENT");
        assertThat(now.open().penalty().isZero()).isTrue();
        assertThat(kit.contact.rests(customer)).isFalse();
        assertThat(kit.state(request)).isEqualTo("BOOKED");
    }

    /** The first instalment pays the interest of 90 days, 600.00; 15 of principal are the fewest below 800.00. */
    @Test
    void whoCannotCarryTheInstalmentGetsTheFewestMoreMonthsThatHeCanAndTheLoanIsCurrent() {
        kit.liveTo(FIRST_DUE.plusDays(40));
        String request = kit.ask(loan);
        HardshipOffer offer = kit.assess(request, "800.00");
        assertThat(offer.kind()).isEqualTo(OfferKind.EXTENSION_6M);
        assertThat(offer.affordable()).isTrue();

        assertThat(kit.takePlan(loan, request)).isTrue();
        LoanPosition now = kit.position(loan);
        assertThat(now.daysPastDue()).isNegative();
        assertThat(now.nextDueDate()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(now.schedule()).hasSize(16);
        assertThat(now.schedule()).allMatch(line -> line.open().compareTo(HardshipKit.yuan("800.00")) <= 0);
    }

    /** The first instalment pays the interest of 151 days, 1006.67, and no principal. */
    @Test
    void thePlanOfOneWhoIsLongLateIsAsShortAsHisMonthAllowsAndNoLongerThan36Instalments() {
        kit.liveTo(FIRST_DUE.plusDays(100));
        String request = kit.ask(loan);
        HardshipOffer narrow = kit.assess(request, "100.00");
        assertThat(narrow.kind()).isEqualTo(OfferKind.PLAN_36M);
        assertThat(narrow.affordable()).isFalse();
        assertThat(more()).isEqualTo(24);

        HardshipOffer wide = kit.assess(request, "1010.00");
        assertThat(wide.affordable()).isTrue();
        assertThat(wide.penaltyGivenUpFen()).isPositive();
        assertThat(more()).isOne();
        assertThat(kit.takePlan(loan, request)).isTrue();
        LoanPosition now = kit.position(loan);
        assertThat(now.open().penalty().isZero()).isTrue();
        assertThat(now.daysPastDue()).isNegative();
        assertThat(kit.jdbc
                        .sql("select count(*) from loan_watch where loan_id = ?")
                        .param(loan)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aPlanIsKeptWhenItsWatchedInstalmentsArePaid() {
        String request = extended();
        LocalDate due = FIRST_DUE.plusMonths(1);
        for (int watched = 0; watched < 3; watched++) {
            kit.liveTo(due.plusMonths(watched).plusDays(2));
            assertThat(kit.plans.judge(request).state()).isEqualTo(PlanState.OPEN);
            kit.pay(loan, kit.position(loan).overdue().major().toPlainString());
            PlanStanding standing = kit.plans.judge(request);
            assertThat(standing.lookOn())
                    .isEqualTo(due.plusMonths(Math.min(2, watched + 1)).plusDays(4));
        }
        kit.liveTo(due.plusMonths(2).plusDays(4));
        assertThat(kit.plans.judge(request).state()).isEqualTo(PlanState.KEPT);
        assertThat(kit.state(request)).isEqualTo("KEPT");
    }

    @Test
    void aPlanIsBrokenAfterTheDaysOfGraceAndCollectionLooksAgain() {
        String request = extended();
        kit.liveTo(FIRST_DUE.plusMonths(1).plusDays(3));
        assertThat(kit.plans.judge(request).state()).isEqualTo(PlanState.OPEN);
        kit.liveTo(FIRST_DUE.plusMonths(1).plusDays(4));
        assertThat(kit.plans.judge(request).state()).isEqualTo(PlanState.BROKEN);
        kit.plans.fallBack(request);
        assertThat(kit.state(request)).isEqualTo("BROKEN");
        assertThat(kit.told).extracting("id").contains("hardship:" + request + ":broken");
        assertThat(touch("again")).isInstanceOf(ContactOutcome.Dispatched.class);
        assertThat(kit.position(loan).open().penalty().isZero())
                .as("stopped while the plan was watched")
                .isTrue();
    }

    @Test
    void whatWasPaidBetweenOfferAndAcceptanceMakesTheOldPlanVoid() {
        kit.liveTo(FIRST_DUE.plusDays(10));
        String request = kit.ask(loan);
        HardshipOffer unused = kit.assess(request, "1200.00");
        kit.pay(loan, kit.position(loan).overdue().major().toPlainString());
        assertThat(kit.takePlan(loan, request)).isFalse();
        assertThat(kit.state(request)).isEqualTo("ASKED");
        HardshipOffer anew = kit.assess(request, "1200.00");
        assertThat(anew.kind()).isEqualTo(OfferKind.EXTENSION_30D);
        assertThat(kit.takePlan(loan, request)).isTrue();
        assertThat(kit.position(loan).nextDueDate()).isEqualTo(FIRST_DUE.plusMonths(2));
    }

    @Test
    void withoutProofThereIsNothingAndTheClaimOfOneWhoDiedRestsWithoutPenalty() {
        kit.liveTo(FIRST_DUE.plusDays(10));
        String request = kit.ask(loan);
        assertThat(kit.assess(request, HardshipFinding.NOT_PROVED, "0.00").kind())
                .isEqualTo(OfferKind.NONE);
        assertThat(kit.assess(request, HardshipFinding.GRAVE, "0.00"))
                .isEqualTo(new HardshipOffer(OfferKind.HOLD, "MANAGER", false, 0));
        var before = kit.position(loan).open().penalty();
        assertThat(kit.plans.stopPenalty(request)).isEqualTo(kit.today().plusDays(30));
        kit.liveTo(kit.today().plusDays(20));
        assertThat(kit.position(loan).open().penalty()).isLessThanOrEqualTo(before);
        assertThat(kit.contact.rests(customer)).isTrue();
    }

    @Test
    void everyRefusalHasANameAndOneRequestOfALoanIsOpenAtATime() {
        assertThat(kit.door.accept(loan)).isEqualTo(new HardshipAnswer.Refused(Rule.NOTHING_OFFERED));
        assertThat(kit.door.ask(new HardshipWish("nobody's", HardshipCause.OTHER, null, "partner:p")))
                .isEqualTo(new HardshipAnswer.Refused(Rule.LOAN_CLOSED));
        String request = kit.ask(loan);
        assertThat(kit.door.ask(new HardshipWish(loan, HardshipCause.OTHER, null, "partner:p")))
                .isEqualTo(new HardshipAnswer.Refused(Rule.ALREADY_ASKED));
        HardshipOffer unused = kit.assess(request, "1200.00");
        LocalDate until = kit.work.makeOffer(request);
        assertThat(kit.door.accept(loan))
                .as("not told yet")
                .isEqualTo(new HardshipAnswer.Refused(Rule.NOTHING_OFFERED));
        assertThat(kit.answers.send(request).decision()).isEqualTo(AnswerSent.Decision.SENT);
        HardshipView told = kit.door.find(loan).orElseThrow();
        assertThat(told.offer()).isNotNull();
        assertThat(told.offer().until()).isEqualTo(until);

        assertThat(kit.door.decline(loan)).isInstanceOf(HardshipAnswer.Done.class);
        kit.plans.end(request);
        assertThat(kit.state(request)).isEqualTo("DECLINED");
        assertThat(kit.ask(loan)).isNotEqualTo(request);
        assertThat(kit.said).startsWith("asked " + request, "declined " + request);
    }

    private String extended() {
        kit.liveTo(FIRST_DUE.plusDays(10));
        String request = kit.ask(loan);
        HardshipOffer unused = kit.assess(request, "1200.00");
        assertThat(kit.takePlan(loan, request)).isTrue();
        return request;
    }

    private int more() {
        return kit.jdbc
                .sql("select more from hardship_plan order by id desc limit 1")
                .query(Integer.class)
                .single();
    }

    private ContactOutcome touch(String key) {
        return kit.contact.touch(new ContactRequest(
                key,
                customer,
                loan,
                Channel.PUSH,
                ContactPurpose.COLLECTION,
                MessageTemplate.COLLECT_V1,
                Map.of("daysPastDue", "8", "amount", "945.60")));
    }
}
