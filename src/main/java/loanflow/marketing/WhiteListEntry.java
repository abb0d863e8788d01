package loanflow.marketing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of table {@code white_list_entry}. Amounts in fen. */
record WhiteListEntry(
        String batchId,
        String customerId,
        String tier,
        long score,
        long limitFen,
        long aprBps,
        String state,
        @Nullable LocalDate validUntil) {}
