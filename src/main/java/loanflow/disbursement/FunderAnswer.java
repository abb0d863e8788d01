package loanflow.disbursement;

/**
 * A funder's own decision on one loan.
 *
 * @param key the key of our question
 * @param approved false: refused
 */
record FunderAnswer(String key, boolean approved) {

    long choiceId() {
        return Long.parseLong(key.substring("funder-".length()));
    }
}
