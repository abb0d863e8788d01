package loanflow.disbursement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import loanflow.access.Problem;
import loanflow.disbursement.NewBan;
import org.jspecify.annotations.Nullable;

/** A ban: on one source of money or on a kind, never on both or neither. */
record BanBody(
        @Nullable @Size(max = 40) String funderId,

        @Nullable @Pattern(regexp = "OWN|BANK|BANK_PLATFORM|JOINT|CONSUMER_FINANCE|TRUST|MICROLOAN")
        String sourceType,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotBlank @Size(max = 200) String basis,
        @NotBlank @Size(max = 500) String because) {

    NewBan ban(LocalDate today) {
        if ((funderId == null) == (sourceType == null)) {
            throw Problem.unprocessable(
                    "funderId", "one-of", "Name a source of money or a kind, and only one of them.");
        }
        if (validFrom.isBefore(today)) {
            throw Problem.unprocessable("validFrom", "future", "A ban begins today or later.");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw Problem.unprocessable("validUntil", "order", "The last day lies before the first.");
        }
        return new NewBan(funderId, sourceType, validFrom, validUntil, basis.strip(), because.strip());
    }
}
