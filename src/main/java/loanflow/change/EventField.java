package loanflow.change;

/** A field of an event that an asker fills in. */
public record EventField(String name, Input input, boolean required) {

    /** How it is filled in. */
    public enum Input {
        AMOUNT,
        DECIMAL,
        COUNT,
        DATE,
        TEXT,
        COMPONENT,
        CHARGE,
        UNIT
    }
}
