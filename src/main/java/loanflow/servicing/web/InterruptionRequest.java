package loanflow.servicing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * What interrupts a limitation; a payment is known already.
 *
 * @param evidence reference of the document that proves it; no personal data
 */
record InterruptionRequest(
        @NotNull Kind kind,
        @NotNull LocalDate on,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}")
        String evidence) {

    enum Kind {
        DEMAND,
        ACKNOWLEDGEMENT,
        SUIT,
        ARBITRATION
    }
}
