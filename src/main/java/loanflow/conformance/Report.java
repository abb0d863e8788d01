package loanflow.conformance;

import java.util.List;

/** What the replay says of a log. */
public record Report(List<CaseVerdict> cases, List<Waiting> waits) {

    public long finished() {
        return cases.stream().filter(CaseVerdict::isFinished).count();
    }

    public long count(boolean finished, Outcome outcome) {
        return cases.stream()
                .filter(verdict -> verdict.isFinished() == finished && verdict.outcome() == outcome)
                .count();
    }

    /** Finished cases that are paths, in percent; 100 where no case is finished. */
    public double percent() {
        return finished() == 0 ? 100 : 100.0 * count(true, Outcome.PATH) / finished();
    }
}
