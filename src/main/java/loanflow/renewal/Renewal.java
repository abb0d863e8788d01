package loanflow.renewal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the loan after a settled loan stands.
 *
 * @param state WAITING, INVITED, REQUESTED, NOT_ELIGIBLE or LAPSED
 * @param reason code of the row of table {@code reloan}
 * @param fastLane no papers and no person unless the rules ask for one; else people decide
 * @param limit most that may be asked for
 * @param validUntil until when, for INVITED
 * @param nextApplicationId the application that came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Renewal(
        String loanId,
        @JsonIgnore String applicationId,
        @JsonIgnore OffsetDateTime settledAt,
        String state,
        String reason,
        boolean fastLane,
        @JsonIgnore Money limit,
        @Nullable OffsetDateTime validUntil,
        @Nullable String nextApplicationId) {

    /** The limit as decimal text, for the API. */
    @JsonProperty("limitAmount")
    public String limitAmount() {
        return limit.major().toPlainString();
    }

    @JsonProperty("currency")
    public String currency() {
        return limit.currency().getCurrencyCode();
    }
}
