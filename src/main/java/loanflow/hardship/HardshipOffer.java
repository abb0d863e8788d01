package loanflow.hardship;

/**
 * What may be offered.
 *
 * @param authority by table {@code hardship-offer}
 * @param affordable whether the month carries it; false where there is no plan
 * @param penaltyGivenUpFen penalty interest that is no longer owed with it
 */
public record HardshipOffer(OfferKind kind, String authority, boolean affordable, long penaltyGivenUpFen) {

    static HardshipOffer without(OfferKind kind, String authority) {
        return new HardshipOffer(kind, authority, false, 0);
    }
}
