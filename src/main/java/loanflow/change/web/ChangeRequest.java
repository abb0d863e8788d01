package loanflow.change.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import loanflow.access.Caller;
import loanflow.change.ChangeKind;
import loanflow.change.ChangeReason;
import loanflow.change.NewChange;
import org.jspecify.annotations.Nullable;

/**
 * Body of a change.
 *
 * @param key the asker's own name for it; asked again under it, it is answered as before
 * @param on value date; the day of booking when it is left out
 */
record ChangeRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{4,80}") String key,
        @NotNull ChangeKind kind,
        @NotNull ChangeReason reason,
        @Nullable LocalDate on,

        @Nullable @Pattern(regexp = "[A-Za-z0-9._:-]{4,80}") @Schema(description = "Of money that came")
        String bankReference,

        @NotNull
        @Schema(
                description =
                        "As the command replay describes them, decimals as text; key, days of recording, authority"
                                + " and floor are given by the house",
                example = "[{\"type\":\"EXTENSION\",\"periods\":1}]")
        List<ObjectNode> events) {

    NewChange order(String loanId, Caller.Staff staff) {
        return new NewChange(loanId, key, kind, reason, on, bankReference, events, staff.userId());
    }
}
