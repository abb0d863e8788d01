package loanflow.legal;

/**
 * A document of the bundle.
 *
 * @param kind in words
 * @param reference where it lies with us
 * @param sha256 of its content as our tables hold it
 */
public record EvidenceDocument(String kind, String reference, String sha256) {}
