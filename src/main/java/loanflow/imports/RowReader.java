package loanflow.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loanflow.customer.ConsentGiven;
import loanflow.money.Money;
import loanflow.origination.Channel;
import loanflow.origination.NewApplication;
import loanflow.origination.Purpose;
import loanflow.origination.Repayment;
import loanflow.origination.Signals;
import loanflow.pricing.Product;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Makes an application of a row, by the mapping and within what the product allows. */
final class RowReader {

    private static final int MOST_MONTHS = 720;

    private final String partner;
    private final FileMapping mapping;
    private final Product product;

    RowReader(String partner, FileMapping mapping, Product product) {
        this.partner = partner;
        this.mapping = mapping;
        this.product = product;
    }

    NewApplication read(CSVRecord row) throws BadRow {
        Map<String, Object> read = new TreeMap<>();
        for (String field : mapping.fields().keySet()) {
            put(read, field, mapping.field(field).value(field, row));
        }
        Map<String, Object> facts = new TreeMap<>();
        for (Map.Entry<String, CellRule> fact : mapping.facts().entrySet()) {
            put(facts, fact.getKey(), fact.getValue().value(fact.getKey(), row));
        }
        Money debt = read.containsKey("existingMonthlyDebt") ? money(read, "existingMonthlyDebt") : null;
        return new NewApplication(
                partner,
                reference(read),
                mapping.name() + read + facts,
                Channel.PARTNER_FILE,
                product.code(),
                amount(read),
                term(read),
                code(read, "repayment", Repayment.class),
                code(read, "purpose", Purpose.class),
                String.valueOf(read.get("source")),
                null,
                null,
                new NewApplication.Declared(money(read, "monthlyIncome"), debt, months(read), 0, 0, false),
                List.of(),
                mapping.consents().stream()
                        .map(purpose -> new ConsentGiven(purpose, mapping.consentVersion()))
                        .toList(),
                Signals.ATTESTED_IDENTITY,
                facts);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String reference(Map<String, Object> read) throws BadRow {
        String reference = String.valueOf(read.get("externalReference"));
        if (!reference.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new BadRow("externalReference", "pattern");
        }
        return reference;
    }

    private Money amount(Map<String, Object> read) throws BadRow {
        Money amount = money(read, "amount");
        if (amount.minor() < product.smallestFen() || amount.minor() > product.largestFen()) {
            throw new BadRow("amount", "range");
        }
        return amount;
    }

    private int term(Map<String, Object> read) throws BadRow {
        int term = (int) whole(read, "termMonths", Integer.MAX_VALUE);
        if (!product.terms().contains(term)) {
            throw new BadRow("termMonths", "product");
        }
        return term;
    }

    private static int months(Map<String, Object> read) throws BadRow {
        return (int) whole(read, "monthsEmployed", MOST_MONTHS);
    }

    private static long whole(Map<String, Object> read, String field, long most) throws BadRow {
        if (read.get(field) instanceof Long number && number >= 0 && number <= most) {
            return number;
        }
        throw new BadRow(field, "range");
    }

    private Money money(Map<String, Object> read, String field) throws BadRow {
        String text = String.valueOf(read.get(field));
        if (!text.matches("\\d{1,10}(\\.\\d{1,10})?")) {
            throw new BadRow(field, "amount");
        }
        return Money.of(new BigDecimal(text).setScale(2, RoundingMode.HALF_UP), product.currency());
    }

    private static <E extends Enum<E>> E code(Map<String, Object> read, String field, Class<E> type) throws BadRow {
        try {
            return Enum.valueOf(type, String.valueOf(read.get(field)));
        } catch (IllegalArgumentException e) {
            throw new BadRow(field, "value");
        }
    }
}
