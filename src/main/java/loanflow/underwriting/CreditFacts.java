package loanflow.underwriting;

/** Names of the facts in a {@link CreditFile}, those of DOMAIN.md §10.0. Amounts are fen per month unless said otherwise. */
public final class CreditFacts {

    /**
     * Monthly income as the applicant declares it. It counts only when an independent value stands beside it: bank
     * inflow, social security base or taxed income.
     */
    public static final String DECLARED_INCOME_FEN = "declaredIncomeFen";
    /** Average monthly salary inflow of the bank statement. */
    public static final String BANK_INFLOW_FEN = "bankInflowFen";
    /** Monthly base of social security. */
    public static final String SOCIAL_SECURITY_BASE_FEN = "socialSecurityBaseFen";
    /** Monthly taxed income. */
    public static final String TAXED_INCOME_FEN = "taxedIncomeFen";

    /** Monthly income as a reviewer assesses it; set by underwriting only. */
    public static final String ASSESSED_INCOME_FEN = "assessedIncomeFen";

    public static final String EXISTING_MONTHLY_DEBT_FEN = "existingMonthlyDebtFen";
    /** Open unsecured consumer credit of the household besides the loan asked for, at any lender and with us, in fen. */
    public static final String OTHER_UNSECURED_FEN = "otherUnsecuredFen";

    /** Completed years. */
    public static final String AGE = "age";

    public static final String MONTHS_EMPLOYED = "monthsEmployed";
    public static final String SOCIAL_SECURITY_MONTHS = "socialSecurityMonths";
    public static final String PHONE_TENURE_MONTHS = "phoneTenureMonths";
    public static final String MONTHS_AT_ADDRESS = "monthsAtAddress";
    /** Distinct lending platforms applied to in the last 30 x 24 h. */
    public static final String PLATFORMS_30D = "platforms30d";
    /** Bureau: null = no record. */
    public static final String HARD_ENQUIRIES_30D = "hardEnquiries30d";

    public static final String HARD_ENQUIRIES_90D = "hardEnquiries90d";
    public static final String MAX_DPD_24M = "maxDpd24m";
    public static final String CURRENT_DPD_ANY_LENDER = "currentDpdAnyLender";
    /** Card balance / card limit, 0 to 1 and above. */
    public static final String CARD_UTILISATION = "cardUtilisation";
    /** Our own refusals of this customer in the last 30 x 24 h. */
    public static final String APPLICATIONS_REJECTED_30D = "applicationsRejected30d";

    private CreditFacts() {}
}
