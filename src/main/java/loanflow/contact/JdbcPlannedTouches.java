package loanflow.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code planned_touch}. */
@Repository
class JdbcPlannedTouches {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcPlannedTouches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ContactRequest request) {
        int unused = jdbc.sql("""
                        insert into planned_touch (key, customer_id, debt_id, channel, purpose, template, party, at_work,
                            visitors, body)
                        values (:key, :customer, :debt, :channel, :purpose, :template, :party, :atWork, :visitors, :body)
                        on conflict do nothing
                        """)
                .param("key", request.key())
                .param("customer", request.customerId())
                .param("debt", request.debtId())
                .param("channel", request.channel().name())
                .param("purpose", request.purpose().name())
                .param("template", request.template().name())
                .param("party", request.recipient().party())
                .param("atWork", request.recipient() == Recipient.DEBTOR_AT_WORK)
                .param("visitors", request.visitors())
                .param("body", write(request.values()))
                .update();
    }

    Optional<ContactRequest> find(String key) {
        return jdbc.sql("select * from planned_touch where key = :key")
                .param("key", key)
                .query((row, number) -> new ContactRequest(
                        row.getString("key"),
                        row.getString("customer_id"),
                        row.getString("debt_id"),
                        Channel.valueOf(row.getString("channel")),
                        ContactPurpose.valueOf(row.getString("purpose")),
                        MessageTemplate.valueOf(row.getString("template")),
                        read(row.getString("body")),
                        row.getBoolean("at_work")
                                ? Recipient.DEBTOR_AT_WORK
                                : row.getString("party").equals(Recipient.THIRD_PARTY.party())
                                        ? Recipient.THIRD_PARTY
                                        : Recipient.DEBTOR,
                        row.getInt("visitors"),
                        null))
                .optional();
    }

    private static String write(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for a touch", e);
        }
    }

    private static Map<String, String> read(String body) {
        try {
            return JSON.readValue(body, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a planned touch", e);
        }
    }
}
