package loanflow.writeoff;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.commands.EventTexts;
import loanflow.customer.Lists;
import loanflow.servicing.ChangeOrder;
import loanflow.servicing.ChangeOutcome;
import loanflow.servicing.LoanChanges;
import loanflow.servicing.Servicing;
import org.springframework.stereotype.Component;

/** Books a write-off through the door to changes of loans, and remembers it of the customer. */
@Component
class WriteOffBooking {

    /** Two persons, named by the case: what the account keeps as who allowed it. */
    private static final String AUTHORITY = "DUAL_APPROVAL";

    private final Servicing servicing;
    private final LoanChanges changes;
    private final Lists lists;
    private final WriteOffCustomer customer;
    private final Clock clock;

    WriteOffBooking(Servicing servicing, LoanChanges changes, Lists lists, WriteOffCustomer customer, Clock clock) {
        this.servicing = servicing;
        this.changes = changes;
        this.lists = lists;
        this.customer = customer;
        this.clock = clock;
    }

    ChangeOutcome book(WriteOff found) {
        String today = LocalDate.now(clock).toString();
        String key = "write-off:" + found.id();
        String text = JsonNodeFactory.instance
                .objectNode()
                .put("type", "WRITE_OFF")
                .put("key", key)
                .put("on", today)
                .put("recordedOn", today)
                .put("authority", AUTHORITY)
                .toString();
        ChangeOutcome outcome = changes.book(new ChangeOrder(
                found.loanId(),
                key,
                "WRITE_OFF",
                "核销 Write-off · " + found.ground().words(),
                EventTexts.read(
                        "[" + text + "]",
                        servicing
                                .position(found.loanId())
                                .orElseThrow()
                                .principal()
                                .currency()),
                List.of(text)));
        if (outcome instanceof ChangeOutcome.Done) {
            lists.mark(customer.customerOf(found.id()).orElseThrow(), Lists.Mark.WRITE_OFF, "write-off " + found.id());
        }
        return outcome;
    }
}
