package loanflow.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import loanflow.contact.ContactOutcome.Deferred;
import loanflow.contact.ContactOutcome.Denied;
import loanflow.contact.ContactOutcome.Dispatched;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both sides of every limit of profile CN_STRICT, counted by SQL from what was really done before. */
class ContactLimitsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDateTime TEN = TUESDAY.atTime(10, 0);

    private static JdbcClient jdbc;

    private final String customer = UUID.randomUUID().toString();
    private int touches;

    @BeforeAll
    static void open() {
        jdbc = JdbcClient.create(Postgres.migrated());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        // Tuesday, Sunday, and New Year's Day, a Thursday, which keeps the hours of a Sunday
        "2026-03-03, 07:59, WINDOW", "2026-03-03, 08:00, NONE", "2026-03-03, 20:59, NONE", "2026-03-03, 21:00, WINDOW",
        "2026-03-08, 09:59, WINDOW", "2026-03-08, 10:00, NONE", "2026-03-08, 19:59, NONE", "2026-03-08, 20:00, WINDOW",
        "2026-01-01, 09:59, WINDOW", "2026-01-01, 10:00, NONE", "2026-01-01, 19:59, NONE", "2026-01-01, 20:00, WINDOW",
    })
    void theHoursOfADayHaveTwoEnds(LocalDate day, LocalTime time, String reason) {
        assertThat(reason(at(day.atTime(time), Channel.PUSH))).isEqualTo(reason);
    }

    @Test
    void anEveningOnSaturdayWaitsForTheLaterOpeningOfSunday() {
        ContactOutcome late = at(LocalDate.of(2026, 3, 7).atTime(22, 0), Channel.PUSH);

        assertThat(((Deferred) late).until().toLocalDateTime())
                .isEqualTo(LocalDate.of(2026, 3, 8).atTime(10, 0));
    }

    @Test
    void threeCallsADayAreAllowedAndAFourthIsNot() {
        assertThat(at(TUESDAY.atTime(8, 0), Channel.BOT_CALL)).isInstanceOf(Dispatched.class);
        assertThat(at(TUESDAY.atTime(12, 0), Channel.HUMAN_CALL)).isInstanceOf(Dispatched.class);
        assertThat(at(TUESDAY.atTime(16, 0), Channel.BOT_CALL)).isInstanceOf(Dispatched.class);

        assertThat(reason(at(TUESDAY.atTime(20, 30), Channel.HUMAN_CALL))).isEqualTo("CALL_LIMIT");
        assertThat(at(TUESDAY.plusDays(1).atTime(8, 0), Channel.HUMAN_CALL)).isInstanceOf(Dispatched.class);
    }

    @Test
    void twoHundredAndThirtyNineMinutesAreNoGapAndTheGateSaysWhenItIsOver() {
        assertThat(at(TEN, Channel.BOT_CALL)).isInstanceOf(Dispatched.class);

        ContactOutcome tooSoon = at(TEN.plusMinutes(239), Channel.HUMAN_CALL);
        assertThat(reason(tooSoon)).isEqualTo("CALL_LIMIT");
        LocalDateTime until = ((Deferred) tooSoon).until().toLocalDateTime();
        assertThat(until).isBetween(TEN.plusMinutes(240), TEN.plusMinutes(242));
        assertThat(at(until, Channel.HUMAN_CALL)).isInstanceOf(Dispatched.class);
    }

    @Test
    void fifteenCallsInSevenDaysAreAllowedAndASixteenthIsNot() {
        for (int call = 0; call < 15; call++) {
            assertThat(at(TUESDAY.plusDays(call / 3).atTime(8 + 4 * (call % 3), 0), Channel.BOT_CALL))
                    .isInstanceOf(Dispatched.class);
        }

        assertThat(reason(at(TUESDAY.plusDays(6).atTime(20, 0), Channel.BOT_CALL)))
                .isEqualTo("CALL_LIMIT");
        assertThat(at(TUESDAY.plusDays(7).atTime(8, 1), Channel.BOT_CALL)).isInstanceOf(Dispatched.class);
    }

    @Test
    void theDayOfAConversationIsQuietAndTheNextIsNot() {
        Contact contact = contact(TEN);
        assertThat(contact.touch(request("talk", Channel.HUMAN_CALL, Recipient.DEBTOR, 0)))
                .isInstanceOf(Dispatched.class);
        contact.called(customer + "talk", CallOutcome.REFUSES);

        assertThat(reason(at(TUESDAY.atTime(20, 0), Channel.HUMAN_CALL))).isEqualTo("CALL_LIMIT");
        assertThat(at(TUESDAY.plusDays(1).atTime(8, 0), Channel.HUMAN_CALL)).isInstanceOf(Dispatched.class);
    }

    @Test
    void aCallThatNobodyAnsweredMakesNoQuietDay() {
        Contact contact = contact(TEN);
        assertThat(contact.touch(request("miss", Channel.HUMAN_CALL, Recipient.DEBTOR, 0)))
                .isInstanceOf(Dispatched.class);
        contact.called(customer + "miss", CallOutcome.NO_ANSWER);

        assertThat(at(TEN.plusHours(4), Channel.HUMAN_CALL)).isInstanceOf(Dispatched.class);
    }

    @Test
    void twoMessagesADayAreAllowedAndAThirdIsNot() {
        assertThat(at(TEN, Channel.SMS)).isInstanceOf(Dispatched.class);
        assertThat(at(TEN.plusMinutes(1), Channel.SMS)).isInstanceOf(Dispatched.class);
        assertThat(reason(at(TEN.plusMinutes(2), Channel.SMS))).isEqualTo("SMS_LIMIT");
        assertThat(at(TEN.plusDays(1), Channel.SMS)).isInstanceOf(Dispatched.class);
    }

    @Test
    void sevenMessagesInSevenDaysAreAllowedAndAnEighthIsNot() {
        for (int sms = 0; sms < 7; sms++) {
            assertThat(at(TEN.plusDays(sms / 2).plusMinutes(sms), Channel.SMS)).isInstanceOf(Dispatched.class);
        }

        assertThat(reason(at(TEN.plusDays(6), Channel.SMS))).isEqualTo("SMS_LIMIT");
        assertThat(at(TEN.plusDays(7).plusMinutes(2), Channel.SMS)).isInstanceOf(Dispatched.class);
    }

    @Test
    void nobodyIsVisited() {
        assertThat(reason(contact(TEN).touch(request("visit", Channel.VISIT, Recipient.DEBTOR, 2))))
                .isEqualTo("VISIT");
    }

    @Test
    void nobodyIsReachedAtWork() {
        assertThat(reason(contact(TEN).touch(request("work", Channel.PUSH, Recipient.DEBTOR_AT_WORK, 0))))
                .isEqualTo("WORKPLACE");
    }

    @Test
    void aThirdPersonIsAskedOnceToRelayAndOnlyWhenTheDebtorIsLost() {
        Contact contact = contact(TEN);
        assertThat(reason(contact.touch(request("third1", Channel.SMS, Recipient.THIRD_PARTY, 0))))
                .isEqualTo("THIRD_PARTY");

        contact.restrict(customer, Restriction.LOST, "UNREACHABLE");
        assertThat(contact.touch(request("third2", Channel.SMS, Recipient.THIRD_PARTY, 0)))
                .isInstanceOf(Dispatched.class);
        assertThat(reason(contact.touch(request("third3", Channel.SMS, Recipient.THIRD_PARTY, 0))))
                .isEqualTo("THIRD_PARTY");
    }

    @Test
    void aThirdPersonWhoAskedToBeLeftAloneIs() {
        Contact contact = contact(TEN);
        contact.restrict(customer, Restriction.LOST, "UNREACHABLE");
        contact.restrict(customer, Restriction.THIRD_PARTY_OPT_OUT, "ASKED");

        assertThat(reason(contact.touch(request("third", Channel.SMS, Recipient.THIRD_PARTY, 0))))
                .isEqualTo("THIRD_PARTY");
    }

    @Test
    void eachThirdPersonIsAskedOnceAndWhoAskedToBeLeftAloneNeverAgainWhosever() {
        contact(TEN).restrict(customer, Restriction.LOST, "UNREACHABLE");
        String spouse = "phone:" + customer + "-spouse";
        String friend = "phone:" + customer + "-friend";

        assertThat(contact(TEN).touch(relay("third-spouse", spouse))).isInstanceOf(Dispatched.class);
        assertThat(reason(contact(TEN.plusHours(5)).touch(relay("third-again", spouse))))
                .isEqualTo("THIRD_PARTY");
        contact(TEN).leaveAlone(friend);
        assertThat(reason(contact(TEN.plusHours(5)).touch(relay("third-friend", friend))))
                .isEqualTo("THIRD_PARTY");
        assertThat(contact(TEN.plusHours(5)).touch(relay("third-brother", "phone:" + customer + "-brother")))
                .isInstanceOf(Dispatched.class);
    }

    @Test
    void anOpenPromiseAllowsOneReminderOnItsDayAndNothingElse() {
        contact(TEN).promised(customer, TUESDAY.plusDays(2));

        assertThat(reason(at(TEN.plusDays(1), Channel.PUSH))).isEqualTo("PTP_OPEN");
        assertThat(at(TEN.plusDays(2), Channel.SMS)).isInstanceOf(Dispatched.class);
        assertThat(reason(at(TEN.plusDays(2).plusHours(1), Channel.PUSH))).isEqualTo("PTP_OPEN");
        assertThat(reason(at(TEN.plusDays(3), Channel.PUSH))).isEqualTo("PTP_OPEN");

        contact(TEN.plusDays(4)).promiseOver(customer);
        assertThat(at(TEN.plusDays(4), Channel.PUSH)).isInstanceOf(Dispatched.class);
    }

    @Test
    void afterTheLimitationNothingLegalIsThreatened() {
        contact(TEN).restrict(customer, Restriction.TIME_BARRED, "LIMITATION");

        assertThat(reason(at(TEN, Channel.LEGAL))).isEqualTo("TIME_BARRED");
        assertThat(at(TEN, Channel.LETTER)).isInstanceOf(Dispatched.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOLD", "CEASE", "DISPUTE", "COMPLAINT"})
    void whatStopsCollectionStopsNeitherAnswersNorNoticesThatTheLawDemands(Restriction restriction) {
        Contact contact = contact(TEN);
        contact.restrict(customer, restriction, "TEST");

        assertThat(touch(contact, ContactPurpose.COLLECTION)).isInstanceOf(Denied.class);
        assertThat(touch(contact, ContactPurpose.SERVICE)).isInstanceOf(Denied.class);
        assertThat(touch(contact, ContactPurpose.ANSWER)).isInstanceOf(Dispatched.class);
        assertThat(touch(contact, ContactPurpose.LEGAL_NOTICE)).isInstanceOf(Dispatched.class);
    }

    private ContactOutcome touch(Contact contact, ContactPurpose purpose) {
        return contact.touch(new ContactRequest(
                customer + purpose,
                customer,
                "loan-1",
                Channel.LETTER,
                purpose,
                MessageTemplate.REMINDER_V1,
                Map.of("amount", "1.00", "dueDate", "2026-03-06")));
    }

    private ContactOutcome at(LocalDateTime time, Channel channel) {
        return contact(time).touch(request("t" + touches++, channel, Recipient.DEBTOR, 0));
    }

    private static String reason(ContactOutcome outcome) {
        return outcome instanceof Denied denied
                ? denied.reason()
                : outcome instanceof Deferred deferred ? deferred.reason() : "NONE";
    }

    private static Contact contact(LocalDateTime time) {
        return GateKit.contact(
                jdbc,
                new KeptOutbox(message -> {}),
                Clock.fixed(time.atZone(ZONE).toInstant(), ZONE));
    }

    private ContactRequest request(String key, Channel channel, Recipient recipient, int visitors) {
        return new ContactRequest(
                customer + key,
                customer,
                "loan-1",
                channel,
                ContactPurpose.COLLECTION,
                MessageTemplate.REMINDER_V1,
                Map.of("amount", "945.60", "dueDate", "2026-03-06"),
                recipient,
                visitors,
                null);
    }

    private ContactRequest relay(String key, String thirdParty) {
        return ContactRequest.relay(customer + key, customer, "loan-1", Map.of("callback", "400-000-0000"), thirdParty);
    }
}
