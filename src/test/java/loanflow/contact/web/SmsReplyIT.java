package loanflow.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import loanflow.access.webhook.Signature;
import loanflow.access.webhook.WebhookSettings;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.customer.BankCard;
import loanflow.customer.Customers;
import loanflow.customer.IdNumber;
import loanflow.customer.MobilePhone;
import loanflow.customer.PersonalData;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer answers R to a text: the carrier tells us, signed, and no text of marketing reaches him any more. */
@LoanflowIT
class SmsReplyIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Customers customers;

    @Autowired
    Contact contact;

    @Autowired
    WebhookSettings webhooks;

    private final String event = "reply-" + UUID.randomUUID();
    private String number;
    private String customer;

    @BeforeEach
    void register() {
        number = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        customer = customers.register(new PersonalData(
                "短信 测试",
                identity(ThreadLocalRandom.current().nextInt(100_000_000)),
                new MobilePhone(number),
                new BankCard("4111111111111111"),
                "样例路1号",
                "样例公司",
                null));
    }

    /** Born on a day of the last century that follows from the seed, with the check character that fits. */
    private static IdNumber identity(int seed) {
        String first = "110101"
                + LocalDate.of(1950, 1, 1).plusDays(seed % 15_000).format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", seed / 15_000 % 1_000);
        return Stream.of("0123456789X".split(""))
                .map(check -> first + check)
                .filter(IdNumber::isValid)
                .findFirst()
                .map(IdNumber::new)
                .orElseThrow();
    }

    @Test
    void aRefusalStopsTextsAtOnceAndLeavesOtherWaysOpen() {
        assertThat(touch(Channel.SMS, ContactPurpose.MARKETING, MessageTemplate.REPEAT_V1))
                .isNotInstanceOf(ContactOutcome.Denied.class);

        assertThat(send(event, "+86" + number, "Ｒ", 0)).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> optOuts() == 1);

        assertThat(touch(Channel.SMS, ContactPurpose.MARKETING, MessageTemplate.REPEAT_V1))
                .isInstanceOfSatisfying(
                        ContactOutcome.Denied.class,
                        denied -> assertThat(denied.reason()).isEqualTo("OPT_OUT"));
        assertThat(touch(Channel.LETTER, ContactPurpose.LEGAL_NOTICE, MessageTemplate.LEGAL_NOTICE_V1))
                .as("what the law demands goes by letter")
                .isNotInstanceOf(ContactOutcome.Denied.class);
        assertThat(jdbc.sql("select count(*) from inbox where body like :number")
                        .param("number", "%" + number + "%")
                        .query(Long.class)
                        .single())
                .as("the number goes no further")
                .isZero();
    }

    @Test
    void toldTwiceItIsOne() {
        assertThat(send(event, number, "退订", 0)).isEqualTo(202);
        assertThat(send(event, number, "退订", 1)).isEqualTo(202);
        assertThat(send(event + "-again", number, "R", 0)).isEqualTo(202);

        await().atMost(Duration.ofSeconds(30)).until(() -> handled() == 2);
        assertThat(optOuts()).isOne();
    }

    @Test
    void whatIsNoRefusalChangesNothing() {
        assertThat(send(event, number, "已还款", 0)).isEqualTo(202);

        await().atMost(Duration.ofSeconds(30)).until(() -> handled() == 1);
        assertThat(optOuts()).isZero();
    }

    @Test
    void whoDoesNotSignOrSaysWhatWasNotAgreedIsRefused() {
        String body = body(event, number, "R");
        assertThat(post(body, now(), "0".repeat(64))).isEqualTo(401);
        assertThat(post(body, now() - 3_600, Signature.of(key(0), "" + (now() - 3_600), bytes(body))))
                .isEqualTo(401);
        assertThat(send(event, "not a number", "R", 0)).isEqualTo(422);
        assertThat(optOuts()).isZero();
    }

    private long handled() {
        return jdbc.sql("select count(*) from inbox where kind = 'sms-reply' and key like :key and state = 'DONE'")
                .param("key", event + "%")
                .query(Long.class)
                .single();
    }

    private ContactOutcome touch(Channel channel, ContactPurpose purpose, MessageTemplate template) {
        return contact.touch(new ContactRequest(
                UUID.randomUUID().toString(),
                customer,
                "no-debt",
                channel,
                purpose,
                template,
                Map.of("rate", "24", "amount", "1.00", "daysPastDue", "61")));
    }

    private int send(String id, String from, String text, int key) {
        String body = body(id, from, text);
        return post(body, now(), Signature.of(key(key), "" + now(), bytes(body)));
    }

    private int post(String body, long stamp, String signature) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(Signature.TIMESTAMP_HEADER, "" + stamp);
        headers.set(Signature.SIGNATURE_HEADER, signature);
        return http.postForEntity("/api/providers/sms/webhooks", new HttpEntity<>(body, headers), String.class)
                .getStatusCode()
                .value();
    }

    private String key(int number) {
        return webhooks.keysOf("sms").get(number);
    }

    private long optOuts() {
        return jdbc.sql("""
                        select count(*) from contact_restriction
                         where customer_id = ? and kind = 'OPT_OUT' and channel = 'SMS' and lifted_at is null
                        """).param(customer).query(Long.class).single();
    }

    private static String body(String id, String from, String text) {
        return "{\"eventId\":\"" + id + "\",\"from\":\"" + from + "\",\"text\":\"" + text + "\"}";
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
