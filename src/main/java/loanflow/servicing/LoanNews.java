package loanflow.servicing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import loanflow.workflow.Inbox;
import loanflow.workflow.InboxMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells a loan's process what became of the loan. Through the inbox and not at once: a timer of the process that runs
 * at this moment would otherwise roll back the payment.
 */
@Component
public class LoanNews {

    public static final String SETTLED = "loan-settled";
    /** The same, for whatever follows a settled loan; key: the loan's id. */
    public static final String SETTLEMENT_ANNOUNCED = "loan-settlement-announced";

    public static final String STAGE_CHANGED = "loan-stage-changed";
    /** Written by disbursement when the provider sends a payout back; key: the loan's id, body: {@code {"loanId"}}. */
    public static final String PAYOUT_RETURNED = "loan-payout-returned";

    /** The last day of a month is closed: its numbers stand. Key: that day, body {@code {}}. */
    public static final String MONTH_CLOSED = "month-closed";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Inbox inbox;
    private final ArrearsNews arrears;
    private final BusinessEvents events;
    /** Looked up late: watches depend on doors that depend on these news. */
    private final Supplier<List<ReceiptWatch>> watches;

    private final Clock clock;

    LoanNews(
            JdbcClient jdbc,
            Inbox inbox,
            ArrearsNews arrears,
            BusinessEvents events,
            ObjectProvider<ReceiptWatch> watches,
            Clock clock) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.arrears = arrears;
        this.events = events;
        this.watches = SingletonSupplier.of(() -> watches.orderedStream().toList());
        this.clock = clock;
    }

    /** What a message says. */
    public static News read(InboxMessage message) {
        try {
            return JSON.readValue(message.body(), News.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no news of a loan: " + message.source(), e);
        }
    }

    void settled(String loanId) {
        ended(loanId, true, "");
    }

    /**
     * The loan's life is over.
     *
     * @param paid whether everything was paid: only then something may follow
     * @param again what tells this end from an earlier one; empty for the first
     */
    void ended(String loanId, boolean paid, String again) {
        for (String source : paid ? List.of(SETTLED, SETTLEMENT_ANNOUNCED) : List.of(SETTLED)) {
            boolean unused = inbox.receive(message(source, loanId + again, new News(loanId, null)));
        }
        events.tell(
                List.of(new BusinessEvent(loanId, BusinessEvent.Type.LOAN_SETTLED, LocalDate.now(clock), Map.of())));
    }

    /** Told once for each month's last day. */
    void closed(LocalDate day) {
        if (day.plusDays(1).getDayOfMonth() == 1) {
            boolean unused = inbox.receive(new InboxMessage(MONTH_CLOSED, day.toString(), "{}"));
        }
    }

    /** Money came in or was taken back: told at once, under the lock of the loan. */
    void moneyMoved(String loanId) {
        watches.get().forEach(watch -> watch.receiptsChanged(loanId));
    }

    /** A payment came in on a loan that was late. */
    void paidLate(String loanId, String repaymentId) {
        arrears.paid(loanId, repaymentId);
    }

    /** Stage changes that nobody has told yet, each once: to the loan's process, and to collection if it is about arrears. */
    int tellStageChanges(LoanRange loans) {
        List<ArrearsNews.Change> untold = jdbc.sql("""
                        update stage_change c set told = true from loan l
                         where not c.told and l.id = c.loan_id and c.loan_id >= :from and c.loan_id < :before
                        returning c.loan_id, l.customer_id, c.business_date, c.from_stage, c.to_stage
                        """)
                .param("from", loans.from())
                .param("before", loans.before())
                .query((row, number) -> new ArrearsNews.Change(
                        row.getString("loan_id"),
                        row.getString("customer_id"),
                        row.getString("from_stage"),
                        row.getString("to_stage"),
                        row.getString("loan_id") + ":" + row.getString("business_date") + ":"
                                + row.getString("from_stage") + ":" + row.getString("to_stage")))
                .list();
        inbox.receiveAll(untold.stream()
                .map(change -> message(STAGE_CHANGED, change.key(), new News(change.loanId(), change.to())))
                .toList());
        arrears.changed(untold);
        events.tell(untold.stream()
                .map(change -> new BusinessEvent(
                        change.loanId(),
                        BusinessEvent.Type.STAGE_CHANGED,
                        LocalDate.now(clock),
                        Map.of("from", change.from(), "to", change.to())))
                .toList());
        return untold.size();
    }

    private static InboxMessage message(String source, String key, News news) {
        try {
            return new InboxMessage(source, key, JSON.writeValueAsString(news));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for news of a loan", e);
        }
    }

    /**
     * News of a loan.
     *
     * @param stage its new stage, null where it did not change
     */
    public record News(String loanId, @Nullable String stage) {}
}
