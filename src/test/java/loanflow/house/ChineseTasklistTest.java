package loanflow.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Tasklist in Chinese says all that Tasklist in English says. */
class ChineseTasklistTest {

    private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Names and signs that are the same in both. */
    private static final Set<String> SAME = Set.of(
            "APP_VENDOR",
            "NO_TASK_FORM",
            "SEARCH_LESS_THAN",
            "SEARCH_LESS_THAN_EQUALS",
            "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS");

    private final JsonNode english = read("en");
    private final JsonNode chinese = read("zh");

    @Test
    void everyLabelHasChineseWords() {
        assertThat(names(chinese.get("labels"))).isEqualTo(names(english.get("labels")));
        assertThat(names(chinese.get("labels")))
                .hasSizeGreaterThan(400)
                .allMatch(
                        label -> SAME.contains(label)
                                || CHINESE.matcher(
                                                chinese.get("labels").get(label).asText())
                                        .find(),
                        "is Chinese");
    }

    @Test
    void whatIsFilledInIsFilledInInBoth() {
        assertThat(places(chinese)).isEqualTo(places(english));
    }

    @Test
    void datesHaveTheSameParts() {
        assertThat(names(chinese.get("dateLocales"))).isEqualTo(names(english.get("dateLocales")));
        for (String part : names(english.get("dateLocales"))) {
            assertThat(chinese.get("dateLocales").get(part).size())
                    .as(part)
                    .isEqualTo(english.get("dateLocales").get(part).size());
        }
    }

    @Test
    void ourConfigurationStandsBeforeTheirs() throws IOException {
        assertThat(new ClassPathResource(TASKLIST + "scripts/config.js").getContentAsString(StandardCharsets.UTF_8))
                .contains("available = ['en', 'de', 'zh']");
    }

    private static Map<String, List<String>> places(JsonNode locale) {
        JsonNode labels = locale.get("labels");
        return names(labels).stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> PLACE.matcher(labels.get(name).asText())
                                .results()
                                .map(ChineseTasklistTest::name)
                                .sorted()
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String name(MatchResult place) {
        return place.group(1);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Theirs begins with a byte order mark. */
    private static JsonNode read(String language) {
        try {
            String text = new ClassPathResource(TASKLIST + "locales/" + language + ".json")
                    .getContentAsString(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
