package loanflow.imports;

/** A row that cannot become an application. Names the field and the rule, never the value: it may be personal. */
final class BadRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String rule;

    BadRow(String field, String rule) {
        super(field + ": " + rule, null, false, false);
        this.field = field;
        this.rule = rule;
    }

    String field() {
        return field;
    }

    String rule() {
        return rule;
    }
}
