package loanflow.contact;

/** Why a person is touched. Answers and notices that the law demands are never blocked by a hold. */
public enum ContactPurpose {
    MARKETING,
    SERVICE,
    ANSWER,
    LEGAL_NOTICE,
    COLLECTION
}
