package loanflow.underwriting;

import java.time.Instant;
import loanflow.workflow.Sha256;

/**
 * A decision as it is stored: its text, and a hash over the text and the hash of the decision before it.
 *
 * @param text the {@link DecisionRecord} as {@link RecordJson} spells it
 * @param previousHash SHA-256 of the round before, 64 zeros for the first
 * @param hash SHA-256 over previousHash and text, hexadecimal
 */
record SealedDecision(String text, String previousHash, String hash, Instant decidedAt) {

    static final String NO_HASH = "0".repeat(64);

    static SealedDecision of(DecisionRecord decision, String previousHash) {
        String text = RecordJson.write(decision);
        return new SealedDecision(text, previousHash, Sha256.hex(previousHash + text), decision.decidedAt());
    }

    DecisionRecord decision() {
        return RecordJson.read(text, DecisionRecord.class);
    }

    /** Whether nobody touched it, and the rules of then still give the same output, reasons and hash. */
    boolean standsAgain(Toolbox tools) {
        return Sha256.hex(previousHash + text).equals(hash)
                && of(decision().again(tools), previousHash).hash().equals(hash);
    }
}
