package loanflow.underwriting;

import loanflow.pricing.Product;

/** Who decides, up to which amount, and who is the second and the third person (DOMAIN.md §10.3). */
public enum Authority {
    REVIEWER("credit-reviewers", "credit-reviewers,senior-reviewers", "senior-reviewers"),
    SENIOR("senior-reviewers", "senior-reviewers,credit-committee", "credit-committee"),
    /** Two of three. */
    COMMITTEE("credit-committee", "credit-committee", "credit-committee");

    private final String firstGroups;
    private final String secondGroups;
    private final String thirdGroups;

    Authority(String firstGroups, String secondGroups, String thirdGroups) {
        this.firstGroups = firstGroups;
        this.secondGroups = secondGroups;
        this.thirdGroups = thirdGroups;
    }

    /** Largest principal of the product that these people may grant, minor units. */
    long limitFen(Product product) {
        return switch (this) {
            case REVIEWER -> product.reviewerFen();
            case SENIOR -> product.seniorFen();
            case COMMITTEE -> product.committeeFen();
        };
    }

    /** Candidate groups of a seat, comma separated. */
    public String groups(int seat) {
        return switch (seat) {
            case 1 -> firstGroups;
            case 2 -> secondGroups;
            default -> thirdGroups;
        };
    }

    static Authority of(String route) {
        return valueOf(route);
    }
}
