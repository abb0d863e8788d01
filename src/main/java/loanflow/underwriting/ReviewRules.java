package loanflow.underwriting;

import java.util.List;
import java.util.Set;
import loanflow.pricing.Quote;
import loanflow.underwriting.ReviewCheck.Accepted;
import loanflow.underwriting.ReviewCheck.Denied;
import loanflow.underwriting.ReviewCheck.Rule;

/** What a person may decide about an analysed file. */
final class ReviewRules {

    /** Codes that a person may give for a refusal. Each says something of this application, none of a protected trait. */
    static final Set<String> REASONS = Set.of(
            "VERIFIED_INCOME",
            "INCOME_CROSSCHECK",
            "DTI_AFTER",
            "MONTHS_EMPLOYED",
            "SOCIAL_SECURITY_MONTHS",
            "MAX_DPD_24M",
            "HARD_ENQUIRIES_90D",
            "PLATFORMS_30D",
            "CARD_UTILISATION",
            "PHONE_TENURE_MONTHS",
            "MONTHS_AT_ADDRESS",
            "PURPOSE",
            "PAPERS",
            "FRAUD_SUSPICION");

    private final CreditAnalysis analysis;
    private final String band;
    private final Authority authority;

    ReviewRules(CreditAnalysis analysis, String band, Authority authority) {
        this.analysis = analysis;
        this.band = band;
        this.authority = authority;
    }

    ReviewCheck check(Vote vote) {
        if (vote.reviewer().equals(analysis.open().file().salesAgentId())) {
            return new Denied(Rule.OWN_AGENT);
        }
        if (analysis.open().votes().stream()
                .anyMatch(before -> before.reviewer().equals(vote.reviewer()))) {
            return new Denied(Rule.SAME_PERSON);
        }
        return switch (vote.decision()) {
            case APPROVE -> approval(vote);
            case COUNTER_OFFER -> counterOffer(vote);
            case DECLINE -> decline(vote);
            case REQUEST_PAPERS ->
                vote.papers().isEmpty() ? new Denied(Rule.PAPERS_MISSING) : new Accepted(vote, false);
        };
    }

    private ReviewCheck approval(Vote vote) {
        if (!(analysis.quote(band) instanceof Quote.Offer offer)) {
            return new Denied(Rule.NO_PRICE);
        }
        if (offer.reviewerOnly()) {
            return new Denied(Rule.COUNTER_OFFER_OR_DECLINE);
        }
        return offer.amountFen() > authority.limitFen(analysis.product())
                ? new Denied(Rule.ABOVE_AUTHORITY)
                : new Accepted(vote, false);
    }

    /** Lending where the grid offers nothing by itself goes against the score. */
    private ReviewCheck counterOffer(Vote vote) {
        Long amount = vote.amountFen();
        Integer term = vote.termMonths();
        if (amount == null || term == null) {
            return new Denied(Rule.COUNTER_OFFER_INCOMPLETE);
        }
        if (amount > analysis.open().file().requestedFen()) {
            return new Denied(Rule.ABOVE_REQUEST);
        }
        if (amount > authority.limitFen(analysis.product())) {
            return new Denied(Rule.ABOVE_AUTHORITY);
        }
        return analysis.quote(band, amount, term) instanceof Quote.Offer offer && !offer.counter()
                ? new Accepted(vote, offer.reviewerOnly())
                : new Denied(Rule.COUNTER_OFFER_NOT_VIABLE);
    }

    /** Refusing what score and price would have granted goes against the score. */
    private ReviewCheck decline(Vote vote) {
        if (vote.reasons().isEmpty() || vote.reasons().size() > 4) {
            return new Denied(Rule.REASONS_MISSING);
        }
        if (!REASONS.containsAll(vote.reasons())) {
            return new Denied(Rule.REASON_UNKNOWN);
        }
        boolean granted = analysis.quote(band) instanceof Quote.Offer offer && !offer.reviewerOnly();
        return new Accepted(vote, granted);
    }

    /** What disagreeing with a first vote means: declining what was granted, granting what was declined. */
    ReviewCheck opposite(Vote first, String reviewer, List<String> reasons) {
        if (first.decision() != ReviewDecision.DECLINE) {
            return check(new Vote(2, reviewer, ReviewDecision.DECLINE, null, null, reasons, List.of()));
        }
        if (!(analysis.quote(band) instanceof Quote.Offer offer)) {
            return new Denied(Rule.NO_PRICE);
        }
        ReviewDecision decision =
                offer.counter() || offer.reviewerOnly() ? ReviewDecision.COUNTER_OFFER : ReviewDecision.APPROVE;
        return check(new Vote(2, reviewer, decision, offer.amountFen(), offer.termMonths(), List.of(), List.of()));
    }
}
