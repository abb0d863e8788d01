package loanflow.pricing;

import loanflow.workflow.DecisionTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pricing for tests of other modules. */
public final class PricingKit {

    private PricingKit() {}

    public static Pricing on(DecisionTables tables, JdbcClient jdbc) {
        return new Pricing(tables, new ParameterBook(new JdbcPricingParameters(jdbc)));
    }
}
