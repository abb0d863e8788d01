package loanflow.servicing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import loanflow.servicing.Interruption;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What interrupts a limitation; a payment is known already.
 *
 * @param evidence reference of the document that proves it; no personal data
 */
record InterruptionRequest(
        @NotNull Kind kind,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}")
        String evidence) {

    Interruption interruption() {
        return new Interruption(Interruption.Kind.valueOf(kind.name()), on, evidence);
    }

    enum Kind {
        DEMAND,
        ACKNOWLEDGEMENT,
        SUIT,
        ARBITRATION
    }
}
