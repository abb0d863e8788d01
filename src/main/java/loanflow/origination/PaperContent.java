package loanflow.origination;

/** What is on a paper, in clear; the type is what its bytes say. */
@SuppressWarnings("ArrayRecordComponent")
public record PaperContent(String mediaType, byte[] bytes) {}
