package loanflow.marketing;

/**
 * What table {@code marketing-segment} says of a segment.
 *
 * @param segment NONE for a customer whom no campaign addresses
 * @param template code of the text
 */
record AudienceTerms(String segment, String template, int responseDays, int holdOutPercent) {}
