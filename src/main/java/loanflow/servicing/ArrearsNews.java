package loanflow.servicing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import loanflow.workflow.Inbox;
import loanflow.workflow.InboxMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words between servicing and collection, which never call each other's process. Servicing says that a person's
 * arrears opened, aged, shrank or were cured (one source: what is true then, collection reads from {@link Arrears}, so
 * that two messages in the wrong order do no harm). Collection says that a loan comes back.
 */
@Component
public class ArrearsNews {

    /** To collection. Body: {@code {"customerId"}}. */
    public static final String ARREARS = "arrears";
    /** To servicing, written by collection; key: case and loan. Body: {@code {"loanId", "tier"}}. */
    public static final String LOAN_CURED = "loan-cured";

    private static final Set<String> IN_TIME = Set.of("CURRENT", "PRE", "DUE");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Inbox inbox;

    ArrearsNews(JdbcClient jdbc, Inbox inbox) {
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    /** What a message to collection or back says. */
    public static News read(InboxMessage message) {
        try {
            return JSON.readValue(message.body(), News.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no news of arrears: " + message.source(), e);
        }
    }

    /** The message that gives a cured loan back; the key is unique for this cure. */
    public static InboxMessage cured(String key, String loanId, String tier) {
        return message(LOAN_CURED, key, new News(null, loanId, tier));
    }

    /** The message that makes collection look at a person's case again, for a reason of its own. */
    public static InboxMessage lookAgain(String key, String customerId) {
        return message(ARREARS, key, new News(customerId, null, null));
    }

    static boolean isLate(String stage) {
        return !IN_TIME.contains(stage);
    }

    /** Stage changes into, within and out of arrears; all others are no news for collection. */
    void changed(List<Change> changes) {
        inbox.receiveAll(changes.stream()
                .filter(change -> isLate(change.from()) || isLate(change.to()))
                .map(change -> lookAgain(change.key(), change.customerId()))
                .toList());
    }

    /** Something was paid on a loan that was late. */
    void paid(String loanId, String repaymentId) {
        String customer = jdbc.sql("select customer_id from loan where id = :id")
                .param("id", loanId)
                .query(String.class)
                .single();
        boolean unused = inbox.receive(lookAgain("repayment:" + repaymentId, customer));
    }

    private static InboxMessage message(String source, String key, News news) {
        try {
            return new InboxMessage(source, key, JSON.writeValueAsString(news));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for news of arrears", e);
        }
    }

    /** A loan went from one stage to another; the key is unique. */
    record Change(String loanId, String customerId, String from, String to, String key) {}

    /** News of arrears; what a kind of message does not say is null. */
    public record News(
            @Nullable String customerId,
            @Nullable String loanId,
            @Nullable String tier) {}
}
