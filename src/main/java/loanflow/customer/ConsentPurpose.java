package loanflow.customer;

/** What a person agreed to, each on its own (PIPL art. 23, 29; 征信业管理条例 art. 18, 29). */
public enum ConsentPurpose {
    BUREAU_QUERY,
    BUREAU_REPORT,
    FACE,
    LOCATION,
    BANK_ACCOUNT,
    SHARE_FUNDER,
    SHARE_AGENCY,
    MARKETING
}
