package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.servicing.Arrears;
import loanflow.servicing.LateLoan;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Rates a case on entry into a stage, and again on a broken promise; in between the rating stands (DOMAIN §3.1). */
@Component
class CaseRatings {

    private final JdbcCaseMarks cases;
    private final JdbcPromiseRecord promises;
    private final Arrears arrears;
    private final Strategy strategy;
    private final Clock clock;

    CaseRatings(JdbcCaseMarks cases, JdbcPromiseRecord promises, Arrears arrears, Strategy strategy, Clock clock) {
        this.cases = cases;
        this.promises = promises;
        this.arrears = arrears;
        this.strategy = strategy;
        this.clock = clock;
    }

    void rateOnEntry(PolicyVersions policy, CollectionCase found, List<LateLoan> late) {
        if (!stage(policy, late).equals(found.stage())) {
            rate(policy, found, late);
        }
    }

    void rate(PolicyVersions policy, CollectionCase found, List<LateLoan> late) {
        String stage = stage(policy, late);
        Rating rating = strategy.rate(
                        policy,
                        stage,
                        late,
                        arrears.behaviourOf(found.customerId()),
                        promises.brokenRatio(found.customerId()))
                .afterBroken(found.brokenPromises());
        cases.save(found.rated(stage, rating, LocalDate.now(clock)));
    }

    private String stage(PolicyVersions policy, List<LateLoan> late) {
        return strategy.stage(
                policy, late.stream().mapToLong(LateLoan::daysPastDue).max().orElseThrow());
    }
}
