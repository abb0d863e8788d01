package loanflow.conformance;

/** A file that cannot be used: which file, which line where there is one, which field, and the rule that it breaks. */
public final class BadFile extends RuntimeException {

    public BadFile(String file, long line, String field, String rule) {
        super(file + ", line " + line + ", " + field + ": " + rule);
    }

    public BadFile(String file, String field, String rule) {
        super(file + ", " + field + ": " + rule);
    }
}
