package loanflow.workflow;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What codes and facts are called on forms, 中文 English, by {@code wording.properties}: people must not read codes. */
public final class Wording {

    private static final Map<String, String> WORDS = read();

    private Wording() {}

    /** The words for a code or for a fact's name; what has none stays as it is. */
    public static String of(String code) {
        return WORDS.getOrDefault(key(code), code);
    }

    /** The same for several. */
    public static List<String> all(List<String> codes) {
        return codes.stream().map(Wording::of).toList();
    }

    /** Whether there are words for it. */
    public static boolean knows(String code) {
        return WORDS.containsKey(key(code));
    }

    /**
     * A fact's value in words: yes or no, and amounts in yuan.
     *
     * @param fact its name; one that ends in {@code Fen} holds minor units
     */
    public static String valueOf(String fact, @Nullable Object value) {
        if (value instanceof Number number && fact.endsWith("Fen")) {
            return BigDecimal.valueOf(number.longValue(), 2).toPlainString();
        }
        return value instanceof Boolean ? of(value.toString()) : Objects.toString(value, "-");
    }

    private static String key(String code) {
        return code.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read() {
        Properties lines = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream("/wording.properties")),
                StandardCharsets.UTF_8)) {
            lines.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        lines.stringPropertyNames().forEach(code -> words.put(key(code), lines.getProperty(code)));
        return Map.copyOf(words);
    }
}
