package loanflow.workflow.deployment;

/**
 * An owner's model that was kept although the product brings a new one.
 *
 * @param model its id
 * @param version of the owner's, in force when the product's came
 * @param productHash SHA-256 of the product's new one
 * @param productChanged ids of elements that differ between the product's last one and its new one
 * @param ownerChanged ids of elements that differ between the product's last one and the owner's
 */
public record KeptModel(
        ModelKind kind, String model, int version, String productHash, String productChanged, String ownerChanged) {}
