package loanflow.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import loanflow.customer.ConsentPurpose;
import loanflow.money.Money;
import loanflow.origination.Applied;
import loanflow.origination.Purpose;
import loanflow.origination.RenewalWish;
import loanflow.origination.Signals;
import loanflow.workflow.PolicyVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list's life on real SQL and the owner's tables. */
class WhiteListTest {

    private final MarketingKit kit = new MarketingKit();
    private final WhiteListReviews reviews = kit.door(WhiteListReviews.class);
    private final WhiteListWork work = kit.door(WhiteListWork.class);
    private final WhiteList list = kit.door(WhiteList.class);

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void customersAreListedByTierWithLimitPriceAndDays() {
        String twice = told(2);
        String once = told(1);
        String never = told(0);
        String batch = reviews.assess(PolicyVersions.LATEST).orElseThrow();

        assertThat(work.describe(batch).tiers())
                .extracting(
                        WhiteListEvidence.Tier::tier, WhiteListEvidence.Tier::listed, WhiteListEvidence.Tier::limits)
                .containsExactly(tuple("W1", 1L, "12000.00"), tuple("W2", 1L, "9600.00"), tuple("W3", 1L, "20000.00"));
        assertThat(list.invitationOf(application(twice)))
                .as("not before two agreed")
                .isEmpty();
        assertThat(work.publish(PolicyVersions.LATEST, batch, "compliance-1")).isEqualTo(3);
        assertThat(list.invitationOf(application(twice)))
                .contains(new Invitation(Money.fen(1_200_000), 1_100, MarketingKit.TODAY.plusDays(30)));
        assertThat(list.invitationOf(application(once)).orElseThrow().limit()).isEqualTo(Money.fen(960_000));
        assertThat(list.invitationOf(application(never)).orElseThrow().fromAprBps())
                .as("a stranger pays the grid of the new")
                .isEqualTo(1_200);
    }

    @Test
    void aScoreOfTodayCountsWhatWasLateWithUsSince() {
        String late = told(1);
        kit.sql("update loan set max_days_past_due = 45 where customer_id = ?", late);
        kit.paidBack(late);
        assertThat(reviews.assess(PolicyVersions.LATEST))
                .as("25 points and more below the bureau's record")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ON_A_LIST,         'insert into customer_mark values (:id, ''FRAUD'', ''case'', now())'",
        "FRAUD_HOLD,        'update screening set outcome = ''REJECT'' where customer_id = :id'",
        "HOLD,              'insert into contact_restriction (customer_id, kind, reason, since) values (:id, ''HOLD'', ''HARDSHIP'', now())'",
        "DISPUTE,           'insert into contact_restriction (customer_id, kind, reason, since) values (:id, ''COMPLAINT'', ''COMPLAINT'', now())'",
        "CEASE,             'insert into contact_restriction (customer_id, kind, reason, since) values (:id, ''CEASE'', ''CEASE'', now())'",
        "ARREARS,           'update loan set status = ''ACTIVE'', closed_on = null, next_due = ''2026-03-01'' where customer_id = :id'",
        "NO_CONSENT,        'update consent set withdrawn_at = now() where customer_id = :id'",
        "PROFILING_OPT_OUT, 'insert into profiling_opt_out values (:id, now())'"
    })
    void anySignalTakesACustomerOffTheSameDayAndKeepsHimOut(String reason, String signal) {
        String customer = told(1);
        String other = told(1);
        publish();
        kit.jdbc.sql(signal).param("id", customer).update();

        assertThat(reviews.removeAtRisk(PolicyVersions.LATEST)).isEqualTo(1);
        assertThat(state(customer)).isEqualTo("REMOVED " + reason);
        assertThat(state(other)).isEqualTo("LISTED ");
        kit.today(MarketingKit.TODAY.plusDays(7));
        publish();
        assertThat(kit.one(Long.class, "select count(*) from white_list_entry where customer_id = ?", customer))
                .isEqualTo(1);
    }

    @Test
    void whoShowsASignalBetweenAssessmentAndConsentOfTwoIsNotListed() {
        String customer = told(1);
        String batch = reviews.assess(PolicyVersions.LATEST).orElseThrow();
        kit.sql("insert into customer_mark values (?, 'WRITE_OFF', 'case', now())", customer);
        assertThat(work.publish(PolicyVersions.LATEST, batch, "compliance-1")).isZero();
        assertThat(state(customer)).isEqualTo("REMOVED ON_A_LIST");
    }

    @Test
    void aListingEndsAfterThirtyDaysAndTheNextOneReplacesIt() {
        String customer = told(1);
        publish();
        kit.today(MarketingKit.TODAY.plusDays(7));
        publish();
        assertThat(kit.jdbc
                        .sql("select state from white_list_entry where customer_id = ? order by valid_until")
                        .param(customer)
                        .query(String.class)
                        .list())
                .containsExactly("REPLACED", "LISTED");
        kit.today(MarketingKit.TODAY.plusDays(37));
        assertThat(reviews.removeAtRisk(PolicyVersions.LATEST)).isZero();
        assertThat(list.invitationOf(application(customer))).isPresent();
        kit.today(MarketingKit.TODAY.plusDays(38));
        assertThat(list.invitationOf(application(customer))).isEmpty();
        assertThat(reviews.removeAtRisk(PolicyVersions.LATEST)).isEqualTo(1);
        assertThat(kit.one(Long.class, "select count(*) from white_list_entry where state = 'EXPIRED'"))
                .isEqualTo(1);
    }

    @Test
    void customersAreAssessedOnceAWeekAndNotWhilePeopleStillDecide() {
        assertThat(reviews.isReviewDue()).isTrue();
        String unused = told(1);
        String batch = reviews.assess(PolicyVersions.LATEST).orElseThrow();
        kit.today(MarketingKit.TODAY.plusDays(8));
        assertThat(reviews.isReviewDue()).as("people still decide").isFalse();
        work.discard(batch, DiscardReason.TOO_MUCH, "risk-1");
        assertThat(reviews.isReviewDue()).isTrue();
        kit.today(MarketingKit.TODAY.plusDays(6));
        assertThat(reviews.isReviewDue()).isFalse();
        assertThat(kit.one(String.class, "select distinct state from white_list_entry"))
                .isEqualTo("DISCARDED");
        assertThatThrownBy(() -> work.publish(PolicyVersions.LATEST, batch, "compliance-1"))
                .hasMessageContaining("answered before");
    }

    @Test
    void noListIsTouchedBeforeEndOfDay() {
        when(kit.endOfDay.isBehind(any())).thenReturn(true);
        assertThatThrownBy(() -> reviews.removeAtRisk(PolicyVersions.LATEST)).hasMessageContaining("end of day");
    }

    @Test
    void whoDrawsIsLookedAtAgainAndMayNotExceedLimitAndDay() {
        String customer = told(1);
        String application = application(customer);
        publish();
        assertThat(list.drawDown(application, wish(960_001))).isEqualTo(refused(Drawdown.Rule.ABOVE_LISTED_LIMIT));
        kit.sql("""
                insert into white_list_entry (batch_id, customer_id, tier, score, limit_fen, apr_bps, state, changed_on,
                    drawn_fen, next_application_id)
                select batch_id, ?, 'W2', 600, 999500000, 1150, 'DRAWN', ?, 999500000, ? from white_list_entry limit 1
                """, kit.customer(), MarketingKit.TODAY, application);
        assertThat(list.drawDown(application, wish(500_100))).isEqualTo(refused(Drawdown.Rule.DAY_BUDGET_SPENT));
        String next = kit.apply(customer, UUID.randomUUID().toString(), "SUBMITTED", MarketingKit.TODAY);
        when(kit.renewing.renew(any(), any(), eq(true))).thenReturn(new Applied.Accepted(next));
        assertThat(list.drawDown(application, wish(500_000))).isEqualTo(new Drawdown.Applied(next));
        assertThat(list.drawDown(application, wish(500_000))).isEqualTo(refused(Drawdown.Rule.NOT_LISTED));
    }

    @Test
    void whoIsAtRiskThisMinuteDrawsNothing() {
        String customer = told(1);
        publish();
        kit.sql(
                "insert into contact_restriction (customer_id, kind, reason, since) values (?, 'HOLD', 'HOSPITAL', now())",
                customer);
        assertThat(list.drawDown(application(customer), wish(100_000))).isEqualTo(refused(Drawdown.Rule.REMOVED));
        assertThat(state(customer)).isEqualTo("REMOVED HOLD");
    }

    @Test
    void anOptOutWorksAtOnce() {
        String customer = told(1);
        String other = told(1);
        publish();
        OptOuts optOuts = kit.door(OptOuts.class);
        optOuts.optOut(application(customer), OptOuts.Kind.MARKETING);
        verify(kit.consents).withdraw(customer, ConsentPurpose.MARKETING);
        optOuts.optOut(application(other), OptOuts.Kind.PROFILING);
        optOuts.optOut(application(other), OptOuts.Kind.PROFILING);
        assertThat(state(customer)).isEqualTo("REMOVED NO_CONSENT");
        assertThat(state(other)).isEqualTo("REMOVED PROFILING_OPT_OUT");
        assertThat(list.invitationOf(application(other))).isEmpty();
    }

    /** A customer with so many loans paid back who is not in the control group. */
    private String told(int loans) {
        String customer = kit.customer();
        while (HoldOut.holds(WhiteListBatch.MEASURED, customer, 5)) {
            kit.sql("update customer set sealed_profile = null where id = ?", customer);
            customer = kit.customer();
        }
        for (int i = 0; i < loans; i++) {
            String unused = kit.paidBack(customer);
        }
        return customer;
    }

    private void publish() {
        int unused = work.publish(
                PolicyVersions.LATEST, reviews.assess(PolicyVersions.LATEST).orElseThrow(), "compliance-1");
    }

    private String application(String customer) {
        return kit.one(
                String.class,
                "select id from application where customer_id = ? order by submitted_at limit 1",
                customer);
    }

    private String state(String customer) {
        return kit.one(
                String.class,
                "select state || ' ' || coalesce(reason, '') from white_list_entry where customer_id = ?",
                customer);
    }

    private static Drawdown refused(Drawdown.Rule rule) {
        return new Drawdown.Refused(rule);
    }

    private static RenewalWish wish(long fen) {
        return new RenewalWish(
                "next-1", Money.fen(fen), 12, Purpose.CONSUMPTION, List.of(), Signals.NONE, WhiteList.SOURCE);
    }
}
