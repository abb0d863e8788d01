package loanflow.contact;

/** How the log and the gate know whoever has a number that is not the debtor's own: by its blind index, nothing personal. */
public final class ThirdParty {

    private ThirdParty() {}

    /** The name of whoever has the number with this blind index; the same for whomever's debt he is asked. */
    public static String node(String phoneIndex) {
        return "phone:" + phoneIndex;
    }
}
