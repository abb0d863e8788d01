package loanflow.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * How one value is made of a row: a constant or a column, its codes translated, its unit converted.
 *
 * @param values the code of the file to ours; with {@code otherwise} for every other one, else others are refused
 * @param missing stands in for an empty cell
 * @param optional an empty cell is unknown; without this and {@code missing} it is refused
 * @param zeroIsMissing the partner writes 0 for "none"
 * @param timesColumn a second column to multiply with
 */
record CellRule(
        @Nullable String column,
        @Nullable String constant,
        @Nullable Map<String, String> values,
        @Nullable String otherwise,
        @Nullable String missing,
        boolean optional,
        boolean zeroIsMissing,
        @Nullable BigDecimal times,
        @Nullable String timesColumn,
        @Nullable BigDecimal divideBy,
        @Nullable As as) {

    private static final int DECIMALS = 6;

    CellRule {
        boolean number = as != null && as != As.TEXT && as != As.FLAG;
        if (!number && (times != null || timesColumn != null || divideBy != null)) {
            throw new IllegalArgumentException("a unit is converted, but the value is no number: " + column);
        }
    }

    /** What a value is in our language; money has two decimals. */
    enum As {
        WHOLE,
        DECIMAL,
        MONEY,
        FLAG,
        TEXT
    }

    /**
     * The value as text, codes translated.
     *
     * @return null: unknown
     */
    @Nullable
    String text(String field, CSVRecord row) throws BadRow {
        if (constant != null) {
            return constant;
        }
        String cell = cell(field, row, column);
        if (cell.isEmpty() || (zeroIsMissing && number(field, cell).signum() == 0)) {
            if (missing == null && !optional) {
                throw new BadRow(field, "required");
            }
            return missing;
        }
        if (values == null) {
            return cell;
        }
        String ours = values.getOrDefault(cell, otherwise);
        if (ours == null) {
            throw new BadRow(field, "value");
        }
        return ours;
    }

    /** The value in our type and unit; null: unknown. */
    @Nullable
    Object value(String field, CSVRecord row) throws BadRow {
        String text = text(field, row);
        if (text == null || as == null || as == As.TEXT) {
            return text;
        }
        return switch (as) {
            case FLAG -> Boolean.valueOf(text);
            case WHOLE -> whole(field, converted(field, text, row));
            case MONEY -> converted(field, text, row).setScale(2, RoundingMode.HALF_UP);
            default -> converted(field, text, row);
        };
    }

    private BigDecimal converted(String field, String text, CSVRecord row) throws BadRow {
        BigDecimal number = number(field, text);
        if (times != null) {
            number = number.multiply(times);
        }
        if (timesColumn != null) {
            number = number.multiply(number(field, cell(field, row, timesColumn)));
        }
        return divideBy == null
                ? number
                : number.divide(divideBy, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Long whole(String field, BigDecimal number) throws BadRow {
        try {
            return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
        } catch (ArithmeticException e) {
            throw new BadRow(field, "range");
        }
    }

    private static BigDecimal number(String field, String text) throws BadRow {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            throw new BadRow(field, "number");
        }
        return new BigDecimal(text);
    }

    private static String cell(String field, CSVRecord row, @Nullable String column) throws BadRow {
        if (column == null || !row.isSet(column)) {
            throw new BadRow(field, "column");
        }
        return row.get(column).strip();
    }
}
