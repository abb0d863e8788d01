package loanflow.hardship;

/** What became of a paper. */
public sealed interface HardshipPaperAnswer {

    /** Sealed and stored, now or when the same bytes came before. */
    record Stored(HardshipPaper paper) implements HardshipPaperAnswer {}

    /** Not stored. */
    record Refused(Rule rule) implements HardshipPaperAnswer {}

    /** Why a paper is refused. */
    enum Rule {
        /** No request of this loan is being looked at. */
        NOTHING_ASKED,
        EMPTY,
        /** Not PDF, JPEG or PNG by content. */
        TYPE,
        /** Longer than 10 MB. */
        SIZE,
        TOO_MANY
    }
}
