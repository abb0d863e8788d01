package loanflow.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.contact.ContactOutcome.Denied;
import loanflow.contact.ContactOutcome.Dispatched;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.InboxMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A third party answers R: nobody asks there about a lost borrower, or asks again, and no borrower is closed by it. */
class ThirdPartyRefusalTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 3, 3, 10, 0);

    private static JdbcClient jdbc;

    private final String borrower = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();
    private final String spouse = ThirdParty.node(UUID.randomUUID().toString());
    private int touches;

    @BeforeAll
    static void open() {
        jdbc = JdbcClient.create(Postgres.migrated());
    }

    @BeforeEach
    void lose() {
        at(TEN).restrict(borrower, Restriction.LOST, "UNREACHABLE");
        at(TEN).restrict(other, Restriction.LOST, "UNREACHABLE");
    }

    @Test
    void whoWasAskedAndRefusesIsNeverAskedAgainWhosever() {
        assertThat(relay(TEN, borrower, spouse)).isInstanceOf(Dispatched.class);

        answers(new SmsReply(List.of(), true, spouse));

        assertThat(reason(relay(TEN.plusDays(1), borrower, spouse))).isEqualTo("THIRD_PARTY");
        assertThat(reason(relay(TEN.plusDays(1), other, spouse))).isEqualTo("THIRD_PARTY");
        assertThat(reason(relay(TEN.plusYears(2), other, spouse))).isEqualTo("THIRD_PARTY");
    }

    @Test
    void norIsHeCalledAtANumberThatSomebodyGaveAsTheBorrowers() {
        assertThat(relay(TEN, borrower, spouse)).isInstanceOf(Dispatched.class);
        assertThat(identify(TEN, other, spouse)).isInstanceOf(Dispatched.class);

        answers(new SmsReply(List.of(), true, spouse));

        assertThat(reason(identify(TEN.plusDays(1), other, spouse))).isEqualTo("THIRD_PARTY");
        assertThat(identify(TEN.plusDays(1), other, ThirdParty.node("of somebody else")))
                .isInstanceOf(Dispatched.class);
    }

    /** Whoever has a number that was given as the borrower's is a stranger until he confirms it. */
    @Test
    void aStrangerWhoWasCalledMayRefuseToo() {
        assertThat(identify(TEN, other, spouse)).isInstanceOf(Dispatched.class);

        answers(new SmsReply(List.of(), true, spouse));

        assertThat(reason(identify(TEN.plusDays(1), borrower, spouse))).isEqualTo("THIRD_PARTY");
    }

    @Test
    void theBorrowersOwnChannelsStayOpen() {
        assertThat(relay(TEN, borrower, spouse)).isInstanceOf(Dispatched.class);

        answers(new SmsReply(List.of(), true, spouse));

        assertThat(own(borrower, Channel.SMS)).isInstanceOf(Dispatched.class);
        assertThat(own(borrower, Channel.HUMAN_CALL)).isInstanceOf(Dispatched.class);
        assertThat(relay(TEN.plusDays(2), borrower, ThirdParty.node("of a brother " + borrower)))
                .as("others may be asked")
                .isInstanceOf(Dispatched.class);
    }

    @Test
    void whoIsACustomerTooGetsNoTextsAndIsNotAskedAboutOthers() {
        assertThat(relay(TEN, borrower, spouse)).isInstanceOf(Dispatched.class);

        answers(new SmsReply(List.of(other), true, spouse));

        assertThat(reason(own(other, Channel.SMS))).isEqualTo("OPT_OUT");
        assertThat(own(other, Channel.LETTER)).isInstanceOf(Dispatched.class);
        assertThat(reason(relay(TEN.plusDays(1), borrower, spouse))).isEqualTo("THIRD_PARTY");
    }

    @Test
    void aCustomerWhomNobodyAskedRefusesForHimselfOnly() {
        answers(new SmsReply(List.of(other), true, spouse));

        assertThat(stops()).isZero();
        assertThat(relay(TEN, borrower, spouse)).isInstanceOf(Dispatched.class);
    }

    @Test
    void whatTheGateForbadeWasNoQuestion() {
        assertThat(reason(at(TEN).touch(request(UUID.randomUUID().toString(), spouse))))
                .isEqualTo("THIRD_PARTY");

        answers(new SmsReply(List.of(other), true, spouse));

        assertThat(stops()).isZero();
    }

    @Test
    void whoIsNobodysCustomerIsNotAskedEvenOnceAfterHeRefused() {
        answers(new SmsReply(List.of(), true, spouse));

        assertThat(reason(relay(TEN.plusDays(1), borrower, spouse))).isEqualTo("THIRD_PARTY");
        assertThat(reason(identify(TEN.plusDays(1), other, spouse))).isEqualTo("THIRD_PARTY");
    }

    @Test
    void whatIsNoRefusalChangesNothing() {
        assertThat(relay(TEN, borrower, spouse)).isInstanceOf(Dispatched.class);

        answers(new SmsReply(List.of(), false, null));

        assertThat(stops()).isZero();
    }

    @Test
    void refusedTwiceIsOneAndTheFirstMomentStays() {
        assertThat(relay(TEN, borrower, spouse)).isInstanceOf(Dispatched.class);

        answers(new SmsReply(List.of(), true, spouse));
        assertThat(new SmsReplyHandler(at(TEN.plusDays(9)))
                        .handle(new SmsReply(List.of(), true, spouse).message("e-2")))
                .isEqualTo(Handling.DONE);

        assertThat(jdbc.sql("select since at time zone 'Asia/Shanghai' from third_party_stop where third_party = ?")
                        .param(spouse)
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(TEN.plusHours(1));
    }

    /** A message that lay in the inbox when this version came. */
    @Test
    void aReplyOfTheVersionBeforeIsUnderstood() {
        assertThat(new SmsReplyHandler(at(TEN))
                        .handle(new InboxMessage(
                                SmsReply.SOURCE, "e-1", "{\"customerIds\":[\"" + borrower + "\"],\"refuses\":true}")))
                .isEqualTo(Handling.DONE);

        assertThat(reason(own(borrower, Channel.SMS))).isEqualTo("OPT_OUT");
    }

    private void answers(SmsReply reply) {
        assertThat(new SmsReplyHandler(at(TEN.plusHours(1))).handle(reply.message("e-1")))
                .isEqualTo(Handling.DONE);
    }

    private long stops() {
        return jdbc.sql("select count(*) from third_party_stop where third_party = ?")
                .param(spouse)
                .query(Long.class)
                .single();
    }

    private ContactOutcome relay(LocalDateTime time, String about, String node) {
        return at(time).touch(request(about, node));
    }

    private ContactRequest request(String about, String node) {
        return ContactRequest.relay(about + touches++, about, "loan-1", Map.of("callback", "400-000-0000"), node);
    }

    private ContactOutcome identify(LocalDateTime time, String about, String node) {
        return at(time).touch(ContactRequest.identify(
                about + touches++, about, "loan-1", Map.of("callback", "400-000-0000"), node));
    }

    private ContactOutcome own(String customer, Channel channel) {
        return at(TEN.plusDays(1))
                .touch(new ContactRequest(
                        customer + touches++,
                        customer,
                        "loan-1",
                        channel,
                        ContactPurpose.COLLECTION,
                        MessageTemplate.REMINDER_V1,
                        Map.of("amount", "945.60", "dueDate", "2026-03-06")));
    }

    private static String reason(ContactOutcome outcome) {
        return outcome instanceof Denied denied ? denied.reason() : outcome.toString();
    }

    private static Contact at(LocalDateTime time) {
        return GateKit.contact(
                jdbc,
                new KeptOutbox(message -> {}),
                Clock.fixed(time.atZone(ZONE).toInstant(), ZONE));
    }
}
