package loanflow.marketing;

/**
 * A customer whom table {@code whitelist} lets in.
 *
 * @param limitFen what he may be told, in whole hundreds of yuan
 * @param aprBps grid price over twelve months
 */
record Candidate(String customerId, String tier, long score, long limitFen, long aprBps) {}
