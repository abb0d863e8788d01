package loanflow.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import loanflow.access.page.Html;
import loanflow.portfolio.Figures;
import org.jspecify.annotations.Nullable;

/** Figures as a table that people read and the page's script draws from. */
final class FigureTable {

    private FigureTable() {}

    static Html head(Figures figures) {
        return Html.lines(figures.columns().stream()
                .map(column -> new Html("<th data-column=\"" + column + "\">"
                        + Html.text(FigureWords.heading(column)).markup() + "</th>"))
                .toList());
    }

    static Html rows(Figures figures) {
        if (figures.rows().isEmpty()) {
            return new Html("<tr><td colspan=\"" + figures.columns().size() + "\">暂无 None yet</td></tr>");
        }
        List<Html> lines = new ArrayList<>();
        for (List<@Nullable Object> row : figures.rows()) {
            lines.add(row(figures.columns(), row));
        }
        return Html.lines(lines);
    }

    private static Html row(List<String> columns, List<@Nullable Object> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(FigureWords.value(columns.get(i), values.get(i)));
        }
        return Html.row(cells.toArray());
    }
}
