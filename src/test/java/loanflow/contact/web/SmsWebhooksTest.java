package loanflow.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import loanflow.customer.BlindIndexes;
import loanflow.customer.Customers;
import loanflow.customer.IdentifierKind;
import loanflow.customer.MobilePhone;
import loanflow.workflow.InboxMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a text that somebody sent back: neither its number nor its words go on. */
class SmsWebhooksTest {

    private static final String NUMBER = "13800138000";

    private final Customers customers = mock(Customers.class);
    private final BlindIndexes blind = mock(BlindIndexes.class);
    private final SmsWebhooks webhooks = new SmsWebhooks(customers, blind);

    @BeforeEach
    void know() {
        when(customers.whoHave(any())).thenReturn(List.of());
        when(customers.whoHave(new MobilePhone(NUMBER))).thenReturn(List.of("customer-1", "customer-2"));
        when(blind.of(IdentifierKind.PHONE, NUMBER)).thenReturn("0a1b");
        when(blind.of(IdentifierKind.PHONE, "13900139000")).thenReturn("2c3d");
    }

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, "8613800138000", "+8613800138000", "008613800138000", " 13800138000 "})
    void whoeverHasTheNumberRefuses(String from) {
        assertThat(read(from, "R"))
                .contains(
                        new InboxMessage(
                                "sms-reply",
                                "e-1",
                                "{\"customerIds\":[\"customer-1\",\"customer-2\"],\"refuses\":true,\"thirdParty\":\"phone:0a1b\"}"));
    }

    @Test
    void whatIsNoRefusalGoesOnWithoutItsWords() {
        InboxMessage message = read(NUMBER, "我叫张三，已还款").orElseThrow();

        assertThat(message.body()).isEqualTo("{\"customerIds\":[\"customer-1\",\"customer-2\"],\"refuses\":false}");
    }

    @Test
    void aStrangersNumberIsNobodys() {
        assertThat(read("13900139000", "退订").orElseThrow().body())
                .isEqualTo("{\"customerIds\":[],\"refuses\":true,\"thirdParty\":\"phone:2c3d\"}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            no JSON          | R
            nothing          | null
            a list           | []
            no fields        | {}
            no event         | {"from":"13800138000","text":"R"}
            an empty event   | {"eventId":" ","from":"13800138000","text":"R"}
            no number        | {"eventId":"e","text":"R"}
            a landline       | {"eventId":"e","from":"01012345678","text":"R"}
            another country  | {"eventId":"e","from":"+4413800138000","text":"R"}
            no text          | {"eventId":"e","from":"13800138000"}
            a text of tables | {"eventId":"e","from":"13800138000","text":{"a":1}}
            """)
    void whatWasNotAgreedIsRefused(String what, String body) {
        assertThat(webhooks.read(body.getBytes(StandardCharsets.UTF_8)))
                .as(what)
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(read(NUMBER, "R".repeat(2_001))).isEmpty();
        assertThat(webhooks.read(body("e".repeat(101), NUMBER, "R").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void anEventNeverPrintsWhoWroteWhat() {
        assertThat(new SmsWebhooks.Event("e-1", NUMBER, "张三")).hasToString("Event[e-1]");
    }

    private Optional<InboxMessage> read(String from, String text) {
        return webhooks.read(body("e-1", from, text).getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String id, String from, String text) {
        return "{\"eventId\":\"" + id + "\",\"from\":\"" + from + "\",\"text\":\"" + text + "\",\"to\":\"10690000\"}";
    }
}
