package loanflow.disbursement;

/** What became of an order to pay out. */
public sealed interface Opening {

    /** The order stands; process {@code disbursement} may start. */
    record Opened() implements Opening {}

    /**
     * Nothing was stored.
     *
     * @param rule NET_IS_NOT_PRINCIPAL, or PAYOUT_UNDER_WAY when an earlier order may still be or has been paid
     */
    record Refused(String rule) implements Opening {}
}
