package loanflow.disbursement;

import java.util.List;

/** What became of the wish to pay. */
public sealed interface Instruction {
    /** The provider is told, or asked once more about what it was told before. */
    record Instructed() implements Instruction {}

    /** The funder may not lend any more: his reservation is gone, and another is searched for. */
    record Banned() implements Instruction {}

    /**
     * Nothing was told to the provider.
     *
     * @param rules NO_RESERVATION, SAME_ACCOUNT, ALREADY_PAID or codes of table {@code funding-rules}
     */
    record Blocked(List<String> rules) implements Instruction {}
}
