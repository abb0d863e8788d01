package loanflow.screening;

/**
 * The outside world that knows something of a person: identity check, bureau, device and IP intelligence, carrier,
 * watch lists, multi-lending platforms, income services, liveness. Throws nothing for what a vendor may do.
 */
interface LookupVendor {

    LookupAnswer ask(LookupRequest request);
}
