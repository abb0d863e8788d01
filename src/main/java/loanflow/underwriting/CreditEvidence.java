package loanflow.underwriting;

import java.util.List;
import loanflow.pricing.Quote;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer is shown, as one JSON snapshot: findings, score with reasons, price, limit, triggers, and the first
 * person's decision. Amounts are in the request's currency and rates percent, as people read them; nothing says who the applicant is.
 */
public record CreditEvidence(
        Request request,
        IncomeEvidence income,
        List<Code> missing,
        @Nullable ScoreEvidence score,
        @Nullable OfferEvidence offer,
        @Nullable LimitEvidence limit,
        List<Code> triggers,
        @Nullable String authorityLimit,
        @Nullable EarlierVote first,
        @Nullable EarlierVote second) {

    static CreditEvidence of(CreditAnalysis analysis, @Nullable String band, @Nullable String route) {
        CreditFile file = analysis.open().file();
        boolean priced = band != null && analysis.admission().continues();
        Quote quote = priced && band != null ? analysis.quote(band) : null;
        return new CreditEvidence(
                new Request(
                        Figures.yuan(file.requestedFen()),
                        analysis.product().currency().getCurrencyCode(),
                        file.termMonths(),
                        Wording.of(file.customerType().name()),
                        Wording.of(file.lenderType()),
                        Wording.of(DecisionInputs.fraudBand(file))),
                IncomeEvidence.of(analysis.crossCheck(), analysis.facts()),
                codes(analysis.missing()),
                priced && band != null ? ScoreEvidence.of(analysis.score(), band) : null,
                quote instanceof Quote.Offer offer ? OfferEvidence.of(offer) : null,
                LimitEvidence.in(quote),
                priced ? codes(analysis.triggers()) : List.of(),
                route == null ? null : Figures.yuan(Authority.of(route).limitFen(analysis.product())),
                vote(analysis.open(), 1),
                vote(analysis.open(), 2));
    }

    private static @Nullable EarlierVote vote(OpenFile open, int seat) {
        return open.votes().stream()
                .filter(vote -> vote.seat() == seat)
                .map(vote -> new EarlierVote(
                        Wording.of(vote.decision().name()),
                        vote.amountFen() == null ? "" : Figures.yuan(vote.amountFen()),
                        vote.termMonths() == null ? "" : vote.termMonths().toString(),
                        String.join(" · ", Wording.all(vote.reasons()))))
                .findFirst()
                .orElse(null);
    }

    private static List<Code> codes(List<String> codes) {
        return codes.stream().map(code -> new Code(Wording.of(code))).toList();
    }

    /** A fact or trigger, in words, as one row of a table. */
    public record Code(String code) {}

    /** What was asked for. */
    public record Request(
            String amount, String currency, int termMonths, String customerType, String lenderType, String fraudBand) {}

    /** What a person has decided before. */
    public record EarlierVote(String decision, String amount, String termMonths, String reasons) {}
}
