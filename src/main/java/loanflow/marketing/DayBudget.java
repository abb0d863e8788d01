package loanflow.marketing;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.money.Money;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** What may be drawn a day by tier, and what was. */
@Component
class DayBudget {

    private final JdbcDrawdowns drawdowns;
    private final WhiteListTerms terms;
    private final Clock clock;

    DayBudget(JdbcDrawdowns drawdowns, WhiteListTerms terms, Clock clock) {
        this.drawdowns = drawdowns;
        this.terms = terms;
        this.clock = clock;
    }

    /** Nobody else draws in this tier until the transaction ends. */
    boolean allows(WhiteListEntry entry, Money amount) {
        Terms tier = terms.of(PolicyVersions.LATEST).get(entry.tier());
        return tier != null
                && amount.minor() <= tier.dayBudgetFen() - drawdowns.drawnOn(entry.tier(), LocalDate.now(clock));
    }

    void draw(WhiteListEntry entry, Money amount, String applicationId) {
        drawdowns.drawn(entry, applicationId, amount.minor(), LocalDate.now(clock));
    }
}
