package loanflow.pricing;

import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What is lent: a row of table {@code product}. Amounts are minor units of the product's own currency.
 *
 * @param code names the product in every table that depends on it
 * @param card the table of its application card
 * @param terms months on offer, the shortest first
 * @param smallestFen smallest principal: below it rounding may push the all-in rate over the cap (DOMAIN.md §9.2)
 * @param largestFen largest principal that may be asked for
 * @param stepFen a limit is a multiple of it
 * @param householdFen most unsecured consumer credit of a household, this loan included
 * @param declaredIncomePercent share of a declared income that counts when nothing confirms it; 0: none, a person assesses
 * @param reviewerFen largest principal that a reviewer may grant
 * @param seniorFen largest principal that a senior reviewer may grant
 * @param committeeFen largest principal that the committee may grant
 */
public record Product(
        String code,
        Currency currency,
        String card,
        List<Integer> terms,
        long smallestFen,
        long largestFen,
        long stepFen,
        long householdFen,
        int declaredIncomePercent,
        long reviewerFen,
        long seniorFen,
        long committeeFen) {

    /** The house's own loan in yuan. */
    public static final String HOUSE = "CN_CASH";

    public Product {
        terms = List.copyOf(terms);
    }

    static Product of(String code, Map<String, Object> row) {
        return new Product(
                code,
                Currency.getInstance(String.valueOf(row.get("currency"))),
                String.valueOf(row.get("card")),
                List.of(String.valueOf(row.get("terms")).split(",", -1)).stream()
                        .map(Integer::valueOf)
                        .toList(),
                whole(row, "smallestFen"),
                whole(row, "largestFen"),
                whole(row, "stepFen"),
                whole(row, "householdFen"),
                (int) whole(row, "declaredIncomePercent"),
                whole(row, "reviewerFen"),
                whole(row, "seniorFen"),
                whole(row, "committeeFen"));
    }

    private static long whole(Map<String, Object> row, String output) {
        if (row.get(output) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("table product: no " + output);
    }
}
