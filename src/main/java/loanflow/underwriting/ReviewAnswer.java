package loanflow.underwriting;

/**
 * What became of a submission, as the process needs it.
 *
 * @param result ACCEPTED, PAPERS, DECLINED, DISAGREED, or REPEAT when it broke a rule
 * @param problem the rule it broke, NONE otherwise
 * @param override it goes against what score and price said
 * @param evidence the snapshot with the decisions so far
 */
public record ReviewAnswer(String result, String problem, boolean override, CreditEvidence evidence) {}
