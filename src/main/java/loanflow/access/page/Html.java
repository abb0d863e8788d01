package loanflow.access.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page with places {@code <!-- name -->}. Values are escaped unless they are {@code Html} themselves. */
public record Html(String markup) {

    private static final Pattern PLACE = Pattern.compile("<!-- ([a-z-]+) -->");

    public static Html page(String name) {
        try (InputStream content = new ClassPathResource("pages/" + name).getInputStream()) {
            return new Html(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Html text(@Nullable Object value) {
        return value instanceof Html html
                ? html
                : new Html(value == null ? "—" : HtmlUtils.htmlEscape(value.toString(), "UTF-8"));
    }

    /** What stands in a page's places, in one pass: a value is never searched for places. */
    public Html with(Map<String, ?> values) {
        return new Html(PLACE.matcher(markup).replaceAll(match -> quoted(match, values)));
    }

    /** A row of a table. */
    public static Html row(@Nullable Object... cells) {
        return new Html(Stream.of(cells)
                .map(cell -> "<td>" + text(cell).markup + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>")));
    }

    public static Html both(String chinese, String english) {
        return new Html(text(chinese).markup + "<small>" + text(english).markup + "</small>");
    }

    /** A link that opens beside the page; the address is one of ours. */
    public static Html link(String address, String label) {
        return new Html("<a target=\"_blank\" rel=\"noopener\" href=\"" + text(address).markup + "\">"
                + text(label).markup + "</a>");
    }

    /** Rows of a table, or one row that says there are none. */
    public static Html rows(List<Html> rows, int columns) {
        return rows.isEmpty() ? new Html("<tr><td colspan=\"" + columns + "\">无 None</td></tr>") : lines(rows);
    }

    public static Html lines(List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    private static String quoted(MatchResult place, Map<String, ?> values) {
        return Matcher.quoteReplacement(text(values.get(place.group(1))).markup);
    }
}
