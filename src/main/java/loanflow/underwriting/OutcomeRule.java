package loanflow.underwriting;

import java.util.List;
import java.util.Optional;
import loanflow.pricing.Quote;
import loanflow.scoring.Score;
import org.jspecify.annotations.Nullable;

/** From what was found and what people decided to the outcome. */
final class OutcomeRule {

    private OutcomeRule() {}

    /**
     * The outcome of a file.
     *
     * @param band the band that the process gave; null when it never came so far
     * @param route the way that the process took; null when it never came so far
     */
    static CreditOutcome of(CreditAnalysis analysis, @Nullable String band, @Nullable String route) {
        if (!analysis.admission().continues()) {
            return notAdmitted(analysis);
        }
        if (band == null || route == null) {
            throw new IllegalStateException("decided before it was routed");
        }
        Optional<Vote> vote = analysis.open().decidingVote();
        if (vote.isPresent()) {
            return voted(analysis, band, vote.get());
        }
        return route.equals("AUTO") && analysis.quote(band) instanceof Quote.Offer offer
                ? approved(analysis, band, offer, offer.counter())
                : refusedByRule(analysis, band);
    }

    private static CreditOutcome notAdmitted(CreditAnalysis analysis) {
        Optional<AssessorNote> note = analysis.open().lastNote();
        boolean papers = note.isPresent() && note.get().answer() == AssessorNote.Answer.REQUEST_PAPERS;
        return papers
                ? new CreditOutcome.PapersWanted(note.get().papers())
                : new CreditOutcome.Refused(List.of(analysis.admission().reason()));
    }

    private static CreditOutcome voted(CreditAnalysis analysis, String band, Vote vote) {
        return switch (vote.decision()) {
            case DECLINE -> new CreditOutcome.Refused(vote.reasons());
            case REQUEST_PAPERS -> new CreditOutcome.PapersWanted(vote.papers());
            case APPROVE -> {
                Quote.Offer offer = offer(analysis.quote(band));
                yield approved(analysis, band, offer, offer.counter());
            }
            case COUNTER_OFFER -> {
                Quote.Offer offer = offer(analysis.quote(band, known(vote.amountFen()), known(vote.termMonths())));
                yield approved(analysis, band, offer, differs(analysis.open().file(), offer));
            }
        };
    }

    private static CreditOutcome refusedByRule(CreditAnalysis analysis, String band) {
        Score score = analysis.score();
        boolean byScore =
                !(analysis.quote(band) instanceof Quote.Refusal refusal) || refusal.reason() == Quote.Reason.SCORE;
        if (byScore && !score.reasons().isEmpty()) {
            return new CreditOutcome.Refused(score.reasons());
        }
        return new CreditOutcome.Refused(List.of(
                analysis.quote(band) instanceof Quote.Refusal refusal
                        ? refusal.reason().name()
                        : "SCORE"));
    }

    private static CreditOutcome approved(
            CreditAnalysis analysis, String band, Quote.Offer offer, boolean counterOffer) {
        return new CreditOutcome.Approved(
                offer.amountFen(),
                offer.termMonths(),
                offer.aprBps(),
                offer.allInBps(),
                offer.penaltyAprBps(),
                offer.cap().capBps(),
                offer.cap().basis(),
                analysis.open().file().lenderType(),
                counterOffer,
                band,
                offer.priceVersion());
    }

    private static boolean differs(CreditFile file, Quote.Offer offer) {
        return offer.amountFen() != file.requestedFen() || offer.termMonths() != file.termMonths();
    }

    private static Quote.Offer offer(Quote quote) {
        if (quote instanceof Quote.Offer offer) {
            return offer;
        }
        throw new IllegalStateException("granted without a price");
    }

    private static <T> T known(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("counter-offer without terms"));
    }
}
