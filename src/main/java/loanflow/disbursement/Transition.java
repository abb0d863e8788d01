package loanflow.disbursement;

/** What an answer does to a payout. */
enum Transition {
    NONE,
    END,
    RETURN,
    /** The provider takes back a final word: people must ask it. */
    CONTRADICTION;

    static Transition of(Payout.State state, PayoutStatus status) {
        if (status == PayoutStatus.ACCEPTED || state.name().equals(status.name())) {
            return NONE;
        }
        return switch (state) {
            case INSTRUCTED -> END;
            case CONFIRMED -> status == PayoutStatus.RETURNED ? RETURN : CONTRADICTION;
            // The confirmation that was overtaken by the return.
            case RETURNED -> status == PayoutStatus.CONFIRMED ? NONE : CONTRADICTION;
            case REJECTED -> CONTRADICTION;
        };
    }
}
