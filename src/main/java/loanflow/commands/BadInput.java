package loanflow.commands;

/** An input line that cannot be answered: which field, and the rule that it breaks. */
public final class BadInput extends RuntimeException {

    private final String field;
    private final String rule;

    BadInput(String field, String rule) {
        super(field + ": " + rule);
        this.field = field;
        this.rule = rule;
    }

    /** From an exception of the values, whose messages read {@code field: rule}. */
    static BadInput from(IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        int colon = message.indexOf(": ");
        return colon < 1
                ? new BadInput("line", message)
                : new BadInput(message.substring(0, colon), message.substring(colon + 2));
    }

    public String field() {
        return field;
    }

    public String rule() {
        return rule;
    }
}
