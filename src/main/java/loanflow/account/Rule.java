package loanflow.account;

/** Why an event is refused, with the field at fault. */
public enum Rule {
    AMOUNT_NOT_POSITIVE("amount"),
    WRONG_CURRENCY("amount"),
    NOT_DISBURSED("on"),
    BEFORE_DISBURSEMENT("on"),
    IN_CLOSED_PERIOD("on"),
    /** The same key came before with other content. */
    KEY_REUSED("key"),
    /** The event that it speaks of is not there. */
    UNKNOWN_KEY("of"),
    NOT_A_DUE_DATE("from"),
    NOT_AFTER_THE_DUE_DATE_BEFORE("to"),
    NOT_IN_FUTURE("start"),
    ENDS_BEFORE_IT_BEGINS("to"),
    COUNT_OUT_OF_RANGE("instalments"),
    /** A loan is extended at most twice. */
    EXTENDED_TWICE("periods"),
    NO_INSTALMENT_LEFT("on"),
    NOTHING_OVERDUE("on"),
    NOTHING_OPEN("on"),
    AUTHORITY_MISSING("authority"),
    MORE_THAN_OPEN("amount"),
    MORE_THAN_PAID("amount"),
    MORE_THAN_OVERPAID("amount"),
    LESS_THAN_PAY_OFF("amount"),
    BELOW_FLOOR("amount"),
    NOT_A_CHARGE("component"),
    LOAN_CHARGED_OFF("loan"),
    LOAN_WRITTEN_OFF("loan"),
    LOAN_SOLD("loan"),
    NOT_WRITTEN_OFF("kind"),
    NOT_SOLD("loan");

    private final String field;

    Rule(String field) {
        this.field = field;
    }

    /** The field of the event that is at fault. */
    public String field() {
        return field;
    }
}
