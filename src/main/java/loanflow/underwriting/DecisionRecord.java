package loanflow.underwriting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import loanflow.pricing.PriceParameters;
import loanflow.pricing.Quote;
import loanflow.scoring.Score;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;

/**
 * Everything that led to a decision, sealed with it: inputs, versions and parameters first, what was found and decided
 * after them. From the first part the second can be computed again.
 *
 * @param tables versions of the decision tables by id
 * @param band the band that the process gave; null when it never came so far
 * @param route the way that the process took; null when it never came so far
 */
record DecisionRecord(
        int round,
        CreditFile file,
        List<AssessorNote> notes,
        List<Vote> votes,
        PriceParameters parameters,
        Map<String, Integer> tables,
        @Nullable String band,
        @Nullable String route,
        Instant decidedAt,
        CrossCheck crossCheck,
        List<String> missing,
        Admission admission,
        @Nullable Score score,
        @Nullable Quote quote,
        List<String> triggers,
        CreditOutcome outcome) {

    static DecisionRecord of(
            CreditAnalysis analysis, @Nullable String band, @Nullable String route, Instant decidedAt) {
        boolean scored = analysis.admission().continues() && band != null;
        return new DecisionRecord(
                analysis.open().round(),
                analysis.open().file(),
                analysis.open().notes(),
                analysis.open().votes(),
                analysis.parameters(),
                analysis.policy().byId(),
                band,
                route,
                decidedAt,
                analysis.crossCheck(),
                analysis.missing(),
                analysis.admission(),
                scored ? analysis.score() : null,
                scored && band != null ? analysis.quote(band) : null,
                scored ? analysis.triggers() : List.of(),
                OutcomeRule.of(analysis, band, route));
    }

    /** The same decision made again from its inputs. */
    DecisionRecord again(Toolbox tools) {
        CreditAnalysis analysis = new CreditAnalysis(
                new OpenFile(file, round, notes, votes), new PolicyVersions(tables), parameters, tools);
        boolean scored = analysis.admission().continues() && band != null;
        String bandAgain = scored ? analysis.band() : null;
        String routeAgain = bandAgain == null ? null : analysis.route(bandAgain);
        return of(analysis, bandAgain, routeAgain, decidedAt);
    }
}
