package loanflow.contact;

/** What forbids or narrows contact with a person, whoever knows it. An open promise is written by {@link Contact#promised}. */
public enum Restriction {
    /** Hospital, hardship, disaster: collection rests. */
    HOLD,
    /** The person asked not to be contacted. */
    CEASE,
    DISPUTE,
    COMPLAINT,
    /** The person cannot be reached: only now may a third party be asked to relay (CBA guide 2026). */
    LOST,
    /** The claim's limitation is over (民法典 art. 188): nothing legal may be threatened. */
    TIME_BARRED,
    /** The third party wants to be left alone. */
    THIRD_PARTY_OPT_OUT
}
