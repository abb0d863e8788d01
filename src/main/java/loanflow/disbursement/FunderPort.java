package loanflow.disbursement;

/** A funder that decides on each loan itself. */
public interface FunderPort {

    /** Asks, at least once with the same key. Gives up within 20 seconds; throws nothing for what a funder may do. */
    FunderReply ask(FunderQuestion question);

    /** What the funder said. */
    enum FunderReply {
        APPROVE,
        REFUSE,
        /** It has the question; the answer comes by webhook. */
        LATER,
        /** No usable answer: asked again with the same key. */
        UNCLEAR
    }
}
