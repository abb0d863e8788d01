package loanflow.underwriting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import loanflow.pricing.LimitTerms;
import loanflow.pricing.Quote;
import loanflow.scoring.Score;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer is shown, as one JSON snapshot: findings, score with reasons, price, limit, triggers, and the first
 * person's decision. Amounts are in the request's currency and rates percent, as people read them; nothing says who the applicant is.
 */
public record CreditEvidence(
        Request request,
        Income income,
        List<Code> missing,
        @Nullable Scoring score,
        @Nullable Offer offer,
        @Nullable Limit limit,
        List<Code> triggers,
        @Nullable String authorityLimit,
        @Nullable EarlierVote first,
        @Nullable EarlierVote second) {

    private static final Set<String> ABILITY = Set.of(
            DecisionInputs.VERIFIED_INCOME_FEN,
            DecisionInputs.DTI_AFTER,
            CreditFacts.MONTHS_EMPLOYED,
            CreditFacts.SOCIAL_SECURITY_MONTHS);
    private static final Set<String> WILLINGNESS = Set.of(
            CreditFacts.MAX_DPD_24M,
            CreditFacts.HARD_ENQUIRIES_90D,
            CreditFacts.PLATFORMS_30D,
            CreditFacts.CARD_UTILISATION);

    static CreditEvidence of(CreditAnalysis analysis, @Nullable String band, @Nullable String route) {
        CreditFile file = analysis.open().file();
        boolean priced = band != null && analysis.admission().continues();
        Quote quote = priced && band != null ? analysis.quote(band) : null;
        return new CreditEvidence(
                new Request(
                        yuan(file.requestedFen()),
                        analysis.product().currency().getCurrencyCode(),
                        file.termMonths(),
                        Wording.of(file.customerType().name()),
                        Wording.of(file.lenderType()),
                        Wording.of(DecisionInputs.fraudBand(file))),
                Income.of(analysis.crossCheck(), analysis.facts()),
                codes(analysis.missing()),
                priced && band != null ? Scoring.of(analysis.score(), band) : null,
                quote instanceof Quote.Offer offer ? Offer.of(offer) : null,
                limit(quote),
                priced ? codes(analysis.triggers()) : List.of(),
                route == null ? null : yuan(Authority.of(route).limitFen(analysis.product())),
                vote(analysis.open(), 1),
                vote(analysis.open(), 2));
    }

    private static @Nullable Limit limit(@Nullable Quote quote) {
        LimitTerms terms = quote instanceof Quote.Offer offer
                ? offer.limit()
                : quote instanceof Quote.Refusal refusal ? refusal.limit() : null;
        return terms == null ? null : Limit.of(terms);
    }

    private static @Nullable EarlierVote vote(OpenFile open, int seat) {
        return open.votes().stream()
                .filter(vote -> vote.seat() == seat)
                .map(vote -> new EarlierVote(
                        Wording.of(vote.decision().name()),
                        vote.amountFen() == null ? "" : yuan(vote.amountFen()),
                        vote.termMonths() == null ? "" : vote.termMonths().toString(),
                        String.join(" · ", Wording.all(vote.reasons()))))
                .findFirst()
                .orElse(null);
    }

    private static List<Code> codes(List<String> codes) {
        return codes.stream().map(code -> new Code(Wording.of(code))).toList();
    }

    static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    private static String percent(long bps) {
        return BigDecimal.valueOf(bps, 2).toPlainString();
    }

    /** A fact or trigger, in words, as one row of a table. */
    public record Code(String code) {}

    /** What was asked for. */
    public record Request(
            String amount, String currency, int termMonths, String customerType, String lenderType, String fraudBand) {}

    /** Monthly income by source, with what the cross-check made of it. */
    public record Income(
            String finding,
            String deviationPercent,
            String verified,
            String declared,
            String bankInflow,
            String socialSecurityBase,
            String taxed,
            String monthlyDebt,
            String otherUnsecured) {

        static Income of(CrossCheck check, FactSheet facts) {
            BigDecimal deviation = check.deviation();
            return new Income(
                    Wording.of(check.finding().name()),
                    deviation == null
                            ? "-"
                            : deviation
                                    .movePointRight(2)
                                    .setScale(1, RoundingMode.HALF_UP)
                                    .toPlainString(),
                    amount(check.verifiedIncomeFen()),
                    amount(facts.whole(CreditFacts.DECLARED_INCOME_FEN)),
                    amount(facts.whole(CreditFacts.BANK_INFLOW_FEN)),
                    amount(facts.whole(CreditFacts.SOCIAL_SECURITY_BASE_FEN)),
                    amount(facts.whole(CreditFacts.TAXED_INCOME_FEN)),
                    amount(facts.whole(CreditFacts.EXISTING_MONTHLY_DEBT_FEN)),
                    amount(facts.whole(CreditFacts.OTHER_UNSECURED_FEN)));
        }

        private static String amount(@Nullable Long fen) {
            return fen == null ? "-" : yuan(fen);
        }
    }

    /** Score, band, and the points of each characteristic with the aspect it speaks of. */
    public record Scoring(long score, String band, String pdPercent, String reasons, List<Line> lines) {

        static Scoring of(Score score, String band) {
            return new Scoring(
                    score.value(),
                    band,
                    percent(score.pdBps()),
                    String.join(" · ", Wording.all(score.reasons())),
                    score.lines().stream()
                            .map(line -> new Line(
                                    Wording.of(aspect(line.characteristic())),
                                    Wording.of(line.characteristic()),
                                    line.points(),
                                    line.best()))
                            .toList());
        }

        private static String aspect(String characteristic) {
            if (ABILITY.contains(characteristic)) {
                return "ABILITY";
            }
            return WILLINGNESS.contains(characteristic) ? "WILLINGNESS" : "STABILITY";
        }
    }

    /** One line of the card. */
    public record Line(String aspect, String characteristic, long points, long best) {}

    /** What the house would lend. */
    public record Offer(
            String amount,
            int termMonths,
            String aprPercent,
            String allInPercent,
            String gridPercent,
            String requiredPercent,
            String capPercent,
            boolean counterOffer,
            boolean reviewerOnly,
            String priceVersion) {

        static Offer of(Quote.Offer offer) {
            return new Offer(
                    yuan(offer.amountFen()),
                    offer.termMonths(),
                    percent(offer.aprBps()),
                    percent(offer.allInBps()),
                    percent(offer.gridBps()),
                    offer.requiredPercent().toPlainString(),
                    percent(offer.cap().capBps()),
                    offer.counter(),
                    offer.reviewerOnly(),
                    offer.priceVersion());
        }
    }

    /** The four terms of the limit and the smallest of them. */
    public record Limit(String productCap, String byIncome, String byRepayment, String regulatory, String limit) {

        static Limit of(LimitTerms terms) {
            return new Limit(
                    yuan(terms.productCapFen()),
                    yuan(terms.incomeFen()),
                    yuan(terms.repaymentFen()),
                    yuan(terms.regulatoryFen()),
                    yuan(terms.limitFen()));
        }
    }

    /** What a person has decided before. */
    public record EarlierVote(String decision, String amount, String termMonths, String reasons) {}
}
