package loanflow.origination;

/** An uploaded paper; its type is what its bytes say, not what the sender says. */
public record Paper(String id, String kind, String mediaType, int sizeBytes, String sha256) {}
