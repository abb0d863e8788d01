package loanflow.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one picture.
 *
 * @param columns names as in the view; an amount has lost its ending {@code _fen} and stands in whole units of the currency
 * @param rows a value for each column: text, date, whole number or decimal; null is not known yet
 */
public record Figures(List<String> columns, List<List<@Nullable Object>> rows) {}
