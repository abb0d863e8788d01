package loanflow.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import loanflow.contact.Channel;
import loanflow.money.Money;
import loanflow.workflow.PolicyVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A campaign on real SQL, the owner's tables and the real contact gate. */
class CampaignTest {

    private static final LocalDate TODAY = MarketingKit.TODAY;

    private final MarketingKit kit = new MarketingKit();
    private final Campaigns campaigns = kit.door(Campaigns.class);
    private final CampaignWork work = kit.door(CampaignWork.class);

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void onlyWhoIsInTheSegmentIsToldAndEachTouchPassesTheGateAsMarketing() {
        String customer = settled();
        String stranger = kit.customer();
        String campaign = chosen(Segment.REPEAT);

        Sending sending = work.send(PolicyVersions.LATEST, campaign);

        assertThat(sending).isEqualTo(new Sending.Done(at(TODAY.plusDays(14), 9)));
        assertThat(state(campaign, customer)).isEqualTo("TOLD ");
        assertThat(kit.one(
                        String.class,
                        "select purpose || ' ' || channel || ' ' || template || ' ' || decision from contact_log"))
                .isEqualTo("MARKETING SMS REPEAT_V1 ALLOW");
        assertThat(kit.one(Long.class, "select count(*) from campaign_member where customer_id = ?", stranger))
                .isZero();
    }

    @Test
    void thePersonWhoAgreesSeesTextAndFiguresWithTheYearlyRate() {
        for (int i = 0; i < 6; i++) {
            String unused = settled();
        }
        kit.sql("update consent set withdrawn_at = now() where customer_id = ?", settled());
        String campaign = campaigns.plan(plan(Segment.REPEAT), "marketer-1").orElseThrow();
        CampaignEvidence evidence = work.choose(PolicyVersions.LATEST, campaign).orElseThrow();
        assertThat(evidence.text()).contains("24%").contains("拒收请回复R");
        assertThat(evidence.rows())
                .extracting(CampaignEvidence.Row::name)
                .anyMatch(name -> name.contains("No consent to marketing"));
        assertThat(kit.planned).containsExactly(campaign);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CONSENT, 'update consent set withdrawn_at = now() where customer_id = :id'",
        "OPT_OUT,    'insert into contact_restriction (customer_id, kind, channel, reason, since) values (:id, ''OPT_OUT'', ''SMS'', ''x'', now())'",
        "ARREARS,    'update loan set set_aside = true, status = ''ACTIVE'', closed_on = null where customer_id = :id'",
        "DISPUTE,    'insert into contact_restriction (customer_id, kind, reason, since) values (:id, ''DISPUTE'', ''x'', now())'",
        "HARDSHIP,   'insert into contact_restriction (customer_id, kind, reason, since) values (:id, ''HOLD'', ''HARDSHIP'', now())'",
        "HOLD,       'insert into contact_restriction (customer_id, kind, reason, since) values (:id, ''HOLD'', ''DISASTER'', now())'",
        "CEASE,      'insert into contact_restriction (customer_id, kind, reason, since) values (:id, ''CEASE'', ''x'', now())'",
        "FRAUD_HOLD, 'update screening set outcome = ''REJECT'' where customer_id = :id'",
        "ON_A_LIST,  'insert into customer_mark values (:id, ''FRAUD'', ''x'', now())'",
        "APPLYING,   'update application set state = ''OFFERED'' where customer_id = :id'"
    })
    void whatForbidsATouchIsAskedAgainWhenItIsSent(String reason, String signal) {
        String customer = settled();
        String campaign = chosen(Segment.REPEAT);
        kit.jdbc.sql(signal).param("id", customer).update();
        Sending unused = work.send(PolicyVersions.LATEST, campaign);
        assertThat(state(campaign, customer)).isEqualTo("SUPPRESSED " + reason);
        assertThat(kit.one(Long.class, "select count(*) from contact_log")).isZero();
    }

    @Test
    void nobodyIsToldMoreThanTwiceInThirtyDays() {
        String customer = settled();
        for (int day = 0; day < 2; day++) {
            kit.today(TODAY.plusDays(day));
            Sending unused = work.send(PolicyVersions.LATEST, chosen(Segment.REPEAT));
        }
        kit.today(TODAY.plusDays(20));
        String third = campaigns.plan(plan(Segment.REPEAT), "marketer-1").orElseThrow();
        assertThat(work.choose(PolicyVersions.LATEST, third)).isEmpty();
        assertThat(state(third, customer)).isEqualTo("SUPPRESSED TOLD_OFTEN");
        assertThat(kit.one(String.class, "select state from campaign where id = ?", third))
                .isEqualTo("EMPTY");
    }

    @Test
    void inTheEveningTheGatePutsItOffToTheNextMorning() {
        String customer = settled();
        String campaign = chosen(Segment.REPEAT);
        kit.now(TODAY.atTime(21, 30));
        assertThat(work.send(PolicyVersions.LATEST, campaign)).isEqualTo(new Sending.Later(at(TODAY.plusDays(1), 8)));
        assertThat(state(campaign, customer)).isEqualTo("CHOSEN ");
        kit.now(TODAY.plusDays(1).atTime(8, 0));
        assertThat(work.send(PolicyVersions.LATEST, campaign)).isInstanceOf(Sending.Done.class);
        assertThat(state(campaign, customer)).isEqualTo("TOLD ");
    }

    @Test
    void aLargeAudienceIsToldInParts() {
        for (int i = 0; i <= CampaignWork.AT_ONCE; i++) {
            String unused = settled();
        }
        String campaign = chosen(Segment.REPEAT);
        assertThat(work.send(PolicyVersions.LATEST, campaign)).isEqualTo(new Sending.More());
        assertThat(work.send(PolicyVersions.LATEST, campaign)).isInstanceOf(Sending.Done.class);
        assertThat(kit.one(Long.class, "select count(*) from contact_log")).isEqualTo(CampaignWork.AT_ONCE + 1);
    }

    @Test
    void aCampaignIsMeasuredAgainstThoseHeldOutAndAnApplicationIsAttributedToIt() {
        String told = settled();
        String silent = settled();
        String held = settled();
        String campaign = chosen(Segment.REPEAT);
        kit.sql("update campaign_member set state = 'CONTROL' where customer_id = ?", held);
        Sending unused = work.send(PolicyVersions.LATEST, campaign);
        String response = kit.apply(told, UUID.randomUUID().toString(), "ACTIVE", TODAY.plusDays(3));
        String late = kit.apply(silent, UUID.randomUUID().toString(), "ACTIVE", TODAY.plusDays(15));
        String alone = kit.apply(held, UUID.randomUUID().toString(), "ACTIVE", TODAY.plusDays(3));
        work.measure(campaign);

        CampaignResult result = campaigns.results().get(0);
        assertThat(result.state()).isEqualTo("MEASURED");
        assertThat(List.of(result.told(), result.toldResponded(), result.control(), result.controlResponded()))
                .containsExactly(2L, 1L, 1L, 1L);
        assertThat(result.responsePercent()).contains(new BigDecimal("50.0"));
        assertThat(result.costFen()).as("two text messages").isEqualTo(10);
        assertThat(source(response)).isEqualTo("campaign: " + result.name() + " < store");
        assertThat(source(late)).as("after the response days").isEqualTo("store < store");
        assertThat(source(alone)).as("nobody told him").isEqualTo("store < store");
        assertThatThrownBy(() -> work.measure(campaign)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSourceIsWorthWhatItsLoansEarnedLessWhatWasSpentOnIt() {
        String customer = kit.customer();
        String application = kit.one(String.class, "select id from application where customer_id = ?", customer);
        String loan = kit.paidBack(customer);
        kit.sql("update loan set application_id = ?, max_days_past_due = 31 where id = ?", application, loan);
        kit.sql("""
                with j as (insert into journal (reference, loan_id, business_date) values ('t1', ?, ?) returning id)
                insert into journal_entry (journal_id, line, account, amount_fen, currency)
                select j.id, e.* from j, (values (1, 'INTEREST_RECEIVABLE', 10000, 'CNY'),
                                                 (2, 'INTEREST_INCOME', -10000, 'CNY')) e
                """, loan, TODAY);
        Sources sources = kit.door(Sources.class);
        sources.note(new SourceCost("store", TODAY, Money.fen(3_000), "advertising"), "marketer-1");
        sources.note(new SourceCost("store", TODAY, Money.fen(-500), "noted too much"), "marketer-1");
        sources.note(new SourceCost("radio", TODAY, Money.fen(700), "nobody came"), "marketer-1");

        assertThat(sources.values())
                .containsExactly(
                        new SourceValue("store", 1, 1, 1, 1, 800_000, 2_500, 10_000, 7_500),
                        new SourceValue("radio", 0, 0, 0, 0, 0, 700, 0, -700));
        assertThatThrownBy(() -> kit.sql("update marketing_cost set amount_fen = 1"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aNameIsUsedOnceAndAnAnswerGivenOnce() {
        String unused = settled();
        String campaign = chosen(Segment.REPEAT);
        String name = kit.one(String.class, "select name from campaign where id = ?", campaign);
        assertThat(campaigns.plan(new NewCampaign(name, Segment.REPEAT, Channel.PUSH), "marketer-1"))
                .isEmpty();
        work.refuse(campaign, RefusalReason.TIMING, "compliance-1");
        assertThatThrownBy(() -> work.refuse(campaign, RefusalReason.TEXT, "compliance-2"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(campaigns.results().get(0).responsePercent()).isEmpty();
    }

    @Test
    void whoIsListedIsToldHisLimitAndWhoIsNoLongerListedNothing() {
        String customer = settled();
        String gone = settled();
        String batch =
                kit.door(WhiteListReviews.class).assess(PolicyVersions.LATEST).orElseThrow();
        assertThat(kit.door(WhiteListWork.class).publish(PolicyVersions.LATEST, batch, "compliance-1"))
                .isEqualTo(2);
        String campaign = kit.planned.get(0);
        choose(campaign);
        kit.door(OptOuts.class).optOut(application(gone), OptOuts.Kind.PROFILING);
        Sending unused = work.send(PolicyVersions.LATEST, campaign);
        assertThat(state(campaign, customer)).isEqualTo("TOLD ");
        assertThat(state(campaign, gone)).isEqualTo("SUPPRESSED NOT_LISTED");
    }

    private String settled() {
        String customer = kit.customer();
        while (HoldOut.holds(WhiteListBatch.MEASURED, customer, 5)) {
            kit.sql("update customer set sealed_profile = null where id = ?", customer);
            customer = kit.customer();
        }
        String unused = kit.paidBack(customer);
        return customer;
    }

    /** Planned and chosen, with nobody held out. */
    private String chosen(Segment segment) {
        String campaign = campaigns.plan(plan(segment), "marketer-1").orElseThrow();
        choose(campaign);
        return campaign;
    }

    private void choose(String campaign) {
        var unused = work.choose(PolicyVersions.LATEST, campaign);
        kit.sql("update campaign_member set state = 'CHOSEN' where state = 'CONTROL' and campaign_id = ?", campaign);
        kit.sql(
                "update campaign set state = 'WAITING', template = segment || '_V1', response_days = 14"
                        + " where id = ? and state = 'EMPTY'",
                campaign);
    }

    private static NewCampaign plan(Segment segment) {
        return new NewCampaign("campaign " + UUID.randomUUID(), segment, Channel.SMS);
    }

    private String state(String campaign, String customer) {
        return kit.one(
                String.class,
                "select state || ' ' || coalesce(reason, '') from campaign_member where campaign_id = ? and customer_id = ?",
                campaign,
                customer);
    }

    private String source(String application) {
        return kit.one(
                String.class,
                "select source || ' < ' || customer_source from marketing_attribution where application_id = ?",
                application);
    }

    private String application(String customer) {
        return kit.one(String.class, "select id from application where customer_id = ?", customer);
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(MarketingKit.ZONE).toOffsetDateTime();
    }
}
