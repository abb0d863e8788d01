package loanflow.listing;

/**
 * A proposal or an appeal, ready for people.
 *
 * @param allowed table {@code list-entry} knows such an entry
 * @param excluded user ids of who may not decide, separated by commas
 */
public record DescribedEntry(boolean allowed, String excluded, ListEvidence evidence) {}
