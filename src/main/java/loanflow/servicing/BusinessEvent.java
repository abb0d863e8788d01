package loanflow.servicing;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something about a loan that other systems are told.
 *
 * @param facts what the type says, by name; amounts as decimal texts, no personal data
 */
record BusinessEvent(String loanId, Type type, LocalDate on, SortedMap<String, String> facts) {

    BusinessEvent(String loanId, Type type, LocalDate on, Map<String, String> facts) {
        this(loanId, type, on, new TreeMap<>(facts));
    }

    /** What is told; README lists the facts of each. */
    enum Type {
        LOAN_DISBURSED,
        LOAN_REPAID,
        LOAN_SETTLED,
        PAYOUT_RETURNED,
        STAGE_CHANGED,
        CLASS_CHANGED,
        PENALTY_LIMITED
    }
}
