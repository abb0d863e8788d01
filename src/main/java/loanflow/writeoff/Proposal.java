package loanflow.writeoff;

/**
 * What the owner's table says of a loan.
 *
 * @param ground on which it may be written off
 * @param lookAgainDays after which a loan that was refused may be named again
 * @param afterwards PURSUE or REST: whether the claim is asked for once the loan has left the books
 */
record Proposal(Ground ground, int lookAgainDays, String afterwards) {}
