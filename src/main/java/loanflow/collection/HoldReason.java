package loanflow.collection;

import loanflow.contact.Restriction;

/** Why collection rests (DOMAIN §3.2), for how long unless somebody says otherwise, and what it forbids. */
public enum HoldReason {
    /** Seven working days to answer (GB/T 45251-2025). */
    HARDSHIP(Restriction.HOLD, 9),
    /** 征信业管理条例 art. 25. */
    DISPUTE(Restriction.DISPUTE, 20),
    COMPLAINT(Restriction.COMPLAINT, 15),
    CEASE(Restriction.CEASE, 30),
    DECEASED(Restriction.HOLD, 30),
    HOSPITAL(Restriction.HOLD, 30),
    INSOLVENCY(Restriction.HOLD, 30),
    DISASTER(Restriction.HOLD, 30),
    LEGAL_HOLD(Restriction.HOLD, 30),
    FRAUD_VICTIM(Restriction.HOLD, 30);

    private final Restriction restriction;
    private final int days;

    HoldReason(Restriction restriction, int days) {
        this.restriction = restriction;
        this.days = days;
    }

    Restriction restriction() {
        return restriction;
    }

    /** Calendar days until somebody must look at it. */
    public int days() {
        return days;
    }
}
