package loanflow.listing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import loanflow.listing.ListCategory;
import loanflow.listing.ListOrder;

/**
 * Who is to be listed.
 *
 * @param reason in words, nothing personal
 * @param evidence reference of what proves it
 */
record ProposalBody(
        @NotBlank @Size(max = 36) String applicationId,
        @NotNull ListCategory category,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String evidence) {

    ListOrder order() {
        return new ListOrder(applicationId.strip(), category, reason.strip(), evidence.strip());
    }
}
