package loanflow.conformance;

/** How a case stands to the diagram. */
public enum Outcome {
    /** From the start to an end of the diagram. */
    PATH,
    /** Not finished, and so far the beginning of a path. */
    PREFIX,
    DEVIATES
}
