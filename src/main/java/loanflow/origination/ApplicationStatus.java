package loanflow.origination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands, for its applicant and its partner. Amounts are decimal texts in {@code currency}.
 *
 * @param reasons of a refusal, one to four, the weightiest first
 * @param appealAllowed after a refusal: a person will look at it on request; false only where the law forbids it
 * @param stepUpUntil until when a second identity check is awaited
 * @param papersWanted kinds of paper that are missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationStatus(
        String id,
        String externalReference,
        ApplicationState state,
        String amount,
        String currency,
        int termMonths,
        OffsetDateTime submittedAt,
        List<Reason> reasons,
        @Nullable Boolean appealAllowed,
        @Nullable OffsetDateTime stepUpUntil,
        List<String> papersWanted,
        @Nullable OfferView offer,
        @Nullable ContractView contract,
        List<Notice> notices,
        @Nullable String loanId) {

    /** Something we told the applicant. */
    public record Notice(String kind, String zh, String en, OffsetDateTime givenAt) {}

    /** What was signed. */
    public record ContractView(
            String text,
            String sha256,
            boolean arbitrationClause,
            OffsetDateTime signedAt,
            OffsetDateTime coolingOffEndsAt,
            boolean coolingOffWaived) {}
}
