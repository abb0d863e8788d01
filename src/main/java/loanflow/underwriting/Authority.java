package loanflow.underwriting;

/** Who decides, up to which amount, and who is the second and the third person (DOMAIN.md §10.3). */
public enum Authority {
    REVIEWER(20_000_00, "credit-reviewers", "credit-reviewers,senior-reviewers", "senior-reviewers"),
    SENIOR(50_000_00, "senior-reviewers", "senior-reviewers,credit-committee", "credit-committee"),
    /** Two of three. */
    COMMITTEE(200_000_00, "credit-committee", "credit-committee", "credit-committee");

    private final long limitFen;
    private final String firstGroups;
    private final String secondGroups;
    private final String thirdGroups;

    Authority(long limitFen, String firstGroups, String secondGroups, String thirdGroups) {
        this.limitFen = limitFen;
        this.firstGroups = firstGroups;
        this.secondGroups = secondGroups;
        this.thirdGroups = thirdGroups;
    }

    /** Largest principal that these people may grant, fen. */
    public long limitFen() {
        return limitFen;
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
