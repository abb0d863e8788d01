package loanflow.appeal;

/** What became of a wish for a person. */
public sealed interface AppealAnswer {

    /** It is open, or was made before. */
    record Made(Appeal appeal) implements AppealAnswer {}

    /** Not possible, and nothing changed. */
    record Refused(Rule rule) implements AppealAnswer {}

    /** What stands in the way. */
    enum Rule {
        /** The application is not refused. */
        NOT_REFUSED,
        /** Nobody judged the applicant: a consent or a source of funds was missing. Apply again instead. */
        NO_JUDGEMENT,
        /** A person has decided already. */
        NOT_AUTOMATIC,
        /** The law forbids the relation. */
        FORBIDDEN_BY_LAW,
        /** More than 30 days after the refusal. */
        TOO_LATE
    }
}
