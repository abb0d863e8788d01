package loanflow.workflow.deployment;

import java.util.Arrays;
import java.util.Optional;

/**
 * A model in the engine: what is in force, and what the product brought last.
 *
 * @param version of the file in force
 * @param latest the file in force
 * @param product the file of the product's last deployment of it; empty when only owners deployed it
 */
@SuppressWarnings("ArrayRecordComponent")
record Deployed(int version, byte[] latest, Optional<byte[]> product) {

    /** Whether an owner put something of his own in the place of the product's. */
    boolean isOwners() {
        return product.map(brought -> !Arrays.equals(brought, latest)).orElse(true);
    }

    boolean is(byte[] file) {
        return Arrays.equals(latest, file);
    }
}
