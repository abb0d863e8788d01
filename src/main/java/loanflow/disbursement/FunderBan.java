package loanflow.disbursement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ban as it stands in the books; it is lifted, never deleted. */
public record FunderBan(
        long id,
        @Nullable String funderId,
        @Nullable String sourceType,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String basis,
        String because,
        String imposedBy,
        @Nullable String liftedBy) {}
