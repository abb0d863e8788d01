package loanflow.hardship;

/** What is on a paper, in clear; the type is what its bytes say. */
@SuppressWarnings("ArrayRecordComponent")
public record HardshipPaperContent(String mediaType, byte[] bytes) {}
