package loanflow.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The settings of the oracle's loan products that its file does not show, as its own tables let us read them: products
 * with DOWNPAYMENT in the name ask for a quarter on the payout's day, AUTO keeps it back; instalments are whole euros
 * but for the products with a progressive schedule in the name and those with flat interest; goodwill goes to the last
 * instalment and a merchant's refund is spread, whatever ordinary repayments do.
 */
final class FineractProduct {

    private static final List<String> TIMINGS = List.of("PAST_DUE", "DUE", "IN_ADVANCE");
    private static final List<String> COMPONENTS = List.of("PENALTY", "FEE", "PRINCIPAL", "INTEREST");

    private FineractProduct() {}

    static void put(ObjectNode terms, String product, String strategy) {
        boolean advanced = strategy.equals("ADVANCED_PAYMENT_ALLOCATION");
        boolean exact = product.contains("PROGRESSIVE")
                || product.contains("PROG_SCHEDULE")
                || product.contains("LP2_ADV_")
                || product.contains("FLAT");
        terms.put("currency", "EUR")
                .put("multiple", exact ? "0.01" : "1")
                .put("style", advanced ? "PROGRESSIVE" : "CUMULATIVE")
                .put("graceDays", 3);
        if (product.contains("DOWNPAYMENT")) {
            terms.put("downPaymentPercent", "25").put("automaticDownPayment", product.contains("AUTO"));
        }
        if (product.contains("CREDIT_ALLOCATION")) {
            List.of("PENALTY", "FEE", "INTEREST", "PRINCIPAL").forEach(terms.withArray("chargebackOrder")::add);
        }
        if (advanced) {
            ObjectNode rules = terms.putObject("allocation");
            String direction = product.contains("VERTICAL") ? "VERTICAL" : "HORIZONTAL";
            rule(rules, "DEFAULT", direction, "NEXT_INSTALMENT");
            rule(rules, "GOODWILL_CREDIT", direction, "LAST_INSTALMENT");
            rule(rules, "MERCHANT_ISSUED_REFUND", direction, "REAMORTIZATION");
        } else {
            terms.put("strategy", strategy);
        }
    }

    /** Products with RECALCULATION in the name: the settings are words of the name too. */
    static void recalculate(ObjectNode terms, String product) {
        boolean byPeriod = product.contains("RECALCULATION_SAME_AS_REPAYMENT")
                || product.contains("RECALCULATION_TILL_REST_FREQUENCY");
        String excess = "SMALLER_INSTALMENTS";
        if (product.contains("REDUCE_NR_INST")) {
            excess = "FEWER_INSTALMENTS";
        } else if (product.contains("RESCH_NEXT_REP")) {
            excess = "NEXT_INSTALMENTS";
        }
        terms.putObject("recalculation")
                .put("rest", byPeriod ? "PERIOD" : "DAY")
                .put("payOff", product.contains("TILL_REST_FREQUENCY") ? "PERIOD" : "DAY")
                .put("excess", excess);
    }

    private static void rule(ObjectNode rules, String kind, String direction, String future) {
        ObjectNode rule = rules.putObject(kind).put("direction", direction).put("future", future);
        TIMINGS.forEach(timing ->
                COMPONENTS.forEach(component -> rule.withArray("order").add(timing + "_" + component)));
    }
}
