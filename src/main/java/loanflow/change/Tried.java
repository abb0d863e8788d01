package loanflow.change;

import loanflow.commands.BadInput;
import loanflow.servicing.ChangeOutcome;

/** What the account says to an order. */
public sealed interface Tried {

    /** It works. */
    record Works(ChangeOutcome.Done effect) implements Tried {}

    /** It does not, and nothing is written. */
    record Refused(ChangeAnswer.Refused because) implements Tried {}

    static Tried of(ChangeOutcome outcome) {
        return outcome instanceof ChangeOutcome.Refused refused
                ? refused(refused.field(), refused.rule(), "This change cannot be booked.")
                : new Works((ChangeOutcome.Done) outcome);
    }

    /** The order could not even be read. */
    static Tried of(BadInput bad) {
        String rule = bad.rule().contains("decimals") ? "TOO_MANY_DECIMALS" : "MALFORMED";
        return refused(bad.field(), rule, bad.rule());
    }

    static Tried refused(String field, String rule, String detail) {
        return new Refused(new ChangeAnswer.Refused(field, rule, detail));
    }
}
