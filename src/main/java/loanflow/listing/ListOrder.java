package loanflow.listing;

/** Who is to be listed, and why; nothing personal. */
public record ListOrder(String applicationId, ListCategory category, String reason, String evidence) {}
