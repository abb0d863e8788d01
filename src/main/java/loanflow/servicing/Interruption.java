package loanflow.servicing;

import java.time.LocalDate;

/**
 * Something that lets the limitation of a claim begin anew (民法典 art. 195).
 *
 * @param on day from which it counts; of a suit or arbitration the day on which the proceedings ended
 * @param evidence reference of what proves it; no personal data
 */
public record Interruption(Kind kind, LocalDate on, String evidence) {

    /** What it was. */
    public enum Kind {
        DEMAND("催收函", "Demand"),
        ACKNOWLEDGEMENT("债务确认", "Acknowledgement"),
        SUIT("诉讼", "Suit"),
        ARBITRATION("仲裁", "Arbitration"),
        /** Known from the loan itself: who pays in part acknowledges the debt. */
        PAYMENT("还款", "Payment");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }
}
