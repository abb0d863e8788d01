package loanflow.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one picture.
 *
 * @param columns names as in the view; an amount has lost its ending {@code _fen} and stands in whole units of the currency
 * @param rows a value for each column: text, date, whole number or decimal; null is not known yet
 */
public record Figures(List<String> columns, List<List<@Nullable Object>> rows) {

    /** The same with these columns only. */
    Figures only(List<String> wanted) {
        List<List<@Nullable Object>> kept = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> picked = new ArrayList<>();
            for (String column : wanted) {
                picked.add(row.get(columns.indexOf(column)));
            }
            kept.add(picked);
        }
        return new Figures(wanted, kept);
    }

    /** Without the rows that have nothing in this column. */
    Figures withAny(String column) {
        List<List<@Nullable Object>> kept = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.get(columns.indexOf(column)) instanceof Number number && number.longValue() > 0) {
                kept.add(row);
            }
        }
        return new Figures(columns, kept);
    }
}
