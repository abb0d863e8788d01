package loanflow.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.contact.ContactOutcome.Deferred;
import loanflow.contact.ContactOutcome.Denied;
import loanflow.contact.ContactOutcome.Dispatched;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate with the owner's real tables, profile CN_STRICT, and counters by SQL. */
class ContactTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime TUESDAY_TEN = LocalDateTime.of(2026, 3, 3, 10, 0);

    private static JdbcClient jdbc;

    private final List<OutboxMessage> outbox = new ArrayList<>();
    private final String customer = UUID.randomUUID().toString();

    @BeforeAll
    static void open() {
        jdbc = JdbcClient.create(Postgres.migrated());
    }

    @Test
    void anAllowedReminderIsLoggedAndSentOnce() {
        ContactRequest request = request("k1", Channel.SMS, ContactPurpose.SERVICE);

        ContactOutcome first = at(TUESDAY_TEN).touch(request);

        assertThat(first).isInstanceOf(Dispatched.class);
        assertThat(at(TUESDAY_TEN.plusHours(1)).touch(request)).isEqualTo(first);
        assertThat(outbox).hasSize(1);
        assertThat(outbox.get(0).body()).contains("REMINDER_V1", "945.60").doesNotContain("您好");
    }

    @Test
    void theThirdSmsOfADayWaitsForTheNextWindow() {
        for (int i = 1; i <= 2; i++) {
            assertThat(at(TUESDAY_TEN).touch(request("sms" + i, Channel.SMS, ContactPurpose.SERVICE)))
                    .isInstanceOf(Dispatched.class);
        }

        ContactOutcome third = at(TUESDAY_TEN).touch(request("sms3", Channel.SMS, ContactPurpose.SERVICE));

        assertThat(third).isInstanceOf(Deferred.class);
        assertThat(((Deferred) third).reason()).isEqualTo("SMS_LIMIT");
        assertThat(((Deferred) third).until().toLocalDateTime())
                .isEqualTo(TUESDAY_TEN.plusDays(1).withHour(8));
    }

    @Test
    void outsideTheWindowNobodyIsTouched() {
        assertThat(at(TUESDAY_TEN.withHour(7)).touch(request("early", Channel.PUSH, ContactPurpose.SERVICE)))
                .isInstanceOfSatisfying(Deferred.class, deferred -> {
                    assertThat(deferred.reason()).isEqualTo("WINDOW");
                    assertThat(deferred.until().toLocalDateTime()).isEqualTo(TUESDAY_TEN.withHour(8));
                });
        assertThat(at(TUESDAY_TEN.withHour(21)).touch(request("late", Channel.PUSH, ContactPurpose.SERVICE)))
                .isInstanceOf(Deferred.class);
        assertThat(outbox).isEmpty();
    }

    @Test
    void aHoldStopsRemindersButNotAnswers() {
        Contact contact = at(TUESDAY_TEN);
        contact.restrict(customer, Restriction.HOLD, "HOSPITAL");

        assertThat(contact.touch(request("held", Channel.SMS, ContactPurpose.SERVICE)))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.reason()).isEqualTo("HOLD"));
        assertThat(contact.touch(request("answer", Channel.SMS, ContactPurpose.ANSWER)))
                .isInstanceOf(Dispatched.class);

        contact.lift(customer, Restriction.HOLD, "HOSPITAL");
        assertThat(contact.touch(request("after", Channel.SMS, ContactPurpose.SERVICE)))
                .isInstanceOf(Dispatched.class);
    }

    @Test
    void anOptOutHoldsForItsChannelOnly() {
        Contact contact = at(TUESDAY_TEN);
        contact.optOut(customer, Channel.SMS);

        assertThat(contact.touch(request("s", Channel.SMS, ContactPurpose.SERVICE)))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.reason()).isEqualTo("OPT_OUT"));
        assertThat(contact.touch(request("p", Channel.PUSH, ContactPurpose.SERVICE)))
                .isInstanceOf(Dispatched.class);
    }

    @Test
    void callsKeepTheirGap() {
        assertThat(at(TUESDAY_TEN).touch(request("c1", Channel.BOT_CALL, ContactPurpose.SERVICE)))
                .isInstanceOf(Dispatched.class);
        assertThat(at(TUESDAY_TEN.plusMinutes(239)).touch(request("c2", Channel.BOT_CALL, ContactPurpose.SERVICE)))
                .isInstanceOfSatisfying(
                        Deferred.class,
                        deferred -> assertThat(deferred.reason()).isEqualTo("CALL_LIMIT"));
        assertThat(at(TUESDAY_TEN.plusMinutes(240)).touch(request("c3", Channel.BOT_CALL, ContactPurpose.SERVICE)))
                .isInstanceOf(Dispatched.class);
    }

    @Test
    void aCarrierOutOfOrderIsTriedLaterAndAMessageArrivesOnce() {
        at(TUESDAY_TEN).touch(request("m", Channel.SMS, ContactPurpose.SERVICE));
        SimulatedMessageGateway carrier = new SimulatedMessageGateway();
        MessageDispatch dispatch = new MessageDispatch(carrier, new JdbcContactLog(jdbc));
        carrier.outOfOrder(true);
        assertThat(dispatch.deliver(outbox.get(0))).isInstanceOf(Delivery.TryLater.class);
        carrier.outOfOrder(false);

        assertThat(dispatch.deliver(outbox.get(0))).isInstanceOf(Delivery.Sent.class);
        assertThat(dispatch.deliver(outbox.get(0))).isInstanceOf(Delivery.Sent.class);

        assertThat(carrier.carried()).isEqualTo(1);
    }

    @Test
    void halfASentenceIsNeverSent() {
        assertThat(MessageTemplate.REMINDER_V1.with(Map.of("amount", "945.60", "dueDate", "2026-03-06")))
                .contains("945.60", "2026-03-06");
        assertThatThrownBy(() -> MessageTemplate.REMINDER_V1.with(Map.of("amount", "1.00")))
                .hasMessageContaining("a value is missing");
    }

    @Test
    void aCallByPeopleIsCountedButTheCarrierGetsNothing() {
        assertThat(at(TUESDAY_TEN).touch(request("h", Channel.HUMAN_CALL, ContactPurpose.COLLECTION)))
                .isInstanceOf(Dispatched.class);
        assertThat(outbox).isEmpty();
        assertThat(at(TUESDAY_TEN)
                        .touchesOf(
                                customer, TUESDAY_TEN.minusDays(1).atZone(ZONE).toOffsetDateTime()))
                .hasSize(1);
    }

    @Test
    void aRestrictionIsLiftedForItsOwnReasonOnly() {
        Contact contact = at(TUESDAY_TEN);
        contact.restrict(customer, Restriction.HOLD, "HOSPITAL");
        contact.restrict(customer, Restriction.HOLD, "HOSPITAL");
        contact.restrict(customer, Restriction.HOLD, "HARDSHIP");

        contact.lift(customer, Restriction.HOLD, "HARDSHIP");
        assertThat(contact.touch(request("still", Channel.PUSH, ContactPurpose.COLLECTION)))
                .isInstanceOf(Denied.class);
        contact.lift(customer, Restriction.HOLD, "HOSPITAL");
        assertThat(contact.touch(request("free", Channel.PUSH, ContactPurpose.COLLECTION)))
                .isInstanceOf(Dispatched.class);
    }

    @Test
    void aPlannedTouchMeetsTheGateWhenItsMomentComes() {
        at(TUESDAY_TEN).plan(request("planned", Channel.SMS, ContactPurpose.COLLECTION));
        at(TUESDAY_TEN).optOut(customer, Channel.SMS);

        assertThat(at(TUESDAY_TEN.plusHours(1)).touchPlanned(customer + "planned"))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.reason()).isEqualTo("OPT_OUT"));
        assertThatThrownBy(() -> at(TUESDAY_TEN).touchPlanned("unknown")).isInstanceOf(IllegalArgumentException.class);
    }

    private Contact at(LocalDateTime time) {
        return GateKit.contact(
                jdbc, new KeptOutbox(outbox::add), Clock.fixed(time.atZone(ZONE).toInstant(), ZONE));
    }

    private ContactRequest request(String key, Channel channel, ContactPurpose purpose) {
        return new ContactRequest(
                customer + key,
                customer,
                "loan-1",
                channel,
                purpose,
                MessageTemplate.REMINDER_V1,
                Map.of("amount", "945.60", "dueDate", "2026-03-06"));
    }
}
