package loanflow.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that is refused, thrown by controllers and answered as {@code application/problem+json}. Inside an
 * {@link Idempotent} request it rolls everything back and nothing is remembered; a refusal that is to be remembered is
 * returned, not thrown. Texts never carry what the caller sent: it may be personal.
 */
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final @Nullable String field;
    private final String rule;

    public Problem(HttpStatus status, @Nullable String field, String rule, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.field = field;
        this.rule = rule;
    }

    /** 400: the field breaks the rule, whatever else is true. */
    public static Problem invalid(String field, String rule, String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, field, rule, detail);
    }

    /** 404: there is none, or it is not the caller's; the two are not told apart. */
    public static Problem notFound(String field) {
        return new Problem(HttpStatus.NOT_FOUND, field, "exists", "There is none of this id for this caller.");
    }

    /** 409: right in itself, but not in the present state. */
    public static Problem conflict(String rule, String detail) {
        return new Problem(HttpStatus.CONFLICT, null, rule, detail);
    }

    /** 422: well formed, but this field's value cannot be worked with. */
    public static Problem unprocessable(@Nullable String field, String rule, String detail) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, field, rule, detail);
    }

    HttpStatus status() {
        return status;
    }

    @Nullable
    String field() {
        return field;
    }

    String rule() {
        return rule;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
