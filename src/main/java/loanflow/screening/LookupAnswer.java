package loanflow.screening;

import java.util.Map;

/** What a vendor made of a question. */
sealed interface LookupAnswer {

    /** Facts of that vendor, checked for name, type and range; what it does not know is absent. */
    record Facts(Map<String, Object> facts) implements LookupAnswer {

        public Facts {
            facts = Map.copyOf(facts);
        }
    }

    /** No usable answer: the facts stay unknown, and the unknown refers. */
    record Unavailable(Why why) implements LookupAnswer {}

    /** What was wrong with an answer. */
    enum Why {
        /** No answer in time. */
        SLOW,
        /** Not to be reached, or it broke off. */
        DOWN,
        /** An answer that says failure. */
        ERROR,
        /** Sent us elsewhere: personal data do not follow. */
        REDIRECT,
        HUGE,
        /** Not the agreed shape: unknown names, wrong types, values out of range. */
        GARBAGE,
        /** The applicant's consent is not in force: the vendor was not asked. */
        NO_CONSENT
    }
}
