package loanflow.imports;

/** What became of a file that was sent. */
public sealed interface ImportAnswer {

    /** It was read to its end, or as far as it was readable. */
    record Read(ImportReport report) implements ImportAnswer {}

    /** There is no such mapping, or this partner may not use it; the two are not told apart. */
    record NoMapping() implements ImportAnswer {}
}
