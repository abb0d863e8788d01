package loanflow.appeal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a person after an automatic refusal.
 *
 * @param origin FRAUD or CREDIT: what refused
 * @param state OPEN, REPLACED or CONFIRMED
 * @param answerBy when the answer is due
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Appeal(
        String applicationId,
        String origin,
        String state,
        OffsetDateTime madeAt,
        OffsetDateTime answerBy,
        @Nullable OffsetDateTime decidedAt) {}
