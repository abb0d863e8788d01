package loanflow.workflow.deployment;

import java.time.OffsetDateTime;

/**
 * The version of a model that the next case gets.
 *
 * @param model its id
 * @param file name under which the product's own is handed out
 * @param owners whether an owner deployed it, and not the product
 * @param deployment the name that was given to its deployment
 */
public record ModelInForce(
        ModelKind kind,
        String model,
        String file,
        int version,
        boolean owners,
        String deployment,
        OffsetDateTime deployedAt) {}
