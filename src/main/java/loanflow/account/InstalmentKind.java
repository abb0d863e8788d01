package loanflow.account;

/** Where an instalment comes from. */
public enum InstalmentKind {
    REGULAR,
    /** The part of a payout that is due on its day. */
    DOWN_PAYMENT,
    /** Made by re-aging. */
    RE_AGED,
    /** After the last instalment, for charges and charge-backs that come later. */
    ADDITIONAL
}
