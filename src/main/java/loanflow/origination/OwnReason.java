package loanflow.origination;

import java.util.Arrays;

/** Reasons of a refusal that origination gives itself; all others come from screening and underwriting. */
enum OwnReason {
    /** A consent is missing without which nothing may be looked up. */
    CONSENT,
    /** No source of funds takes the loan. */
    NO_FUNDER;

    static boolean isOne(String code) {
        return Arrays.stream(values()).anyMatch(reason -> reason.name().equals(code));
    }
}
