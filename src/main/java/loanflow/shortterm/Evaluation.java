package loanflow.shortterm;

/**
 * The day from which we look: before it payments were made or not, from it on they are expected as scheduled.
 *
 * @param day days after the payout
 * @param settles whether the loan is settled on that day, by a payment or a refund of the settlement figure
 */
public record Evaluation(int day, boolean settles) {

    public Evaluation {
        if (day < 0) {
            throw new IllegalArgumentException("evaluationDay: must not be before the payout");
        }
    }
}
