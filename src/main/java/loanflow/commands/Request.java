package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * One input object, read field by field. Names may be written {@code amountFinanced} or {@code amount_financed}. A field
 * that is null counts as absent.
 */
final class Request {

    private final ObjectNode fields = Json.object();
    private final Set<String> read = new HashSet<>(Set.of("id"));
    private final String path;

    Request(JsonNode object, String path) {
        this.path = path;
        if (!object.isObject()) {
            throw new BadInput(path.isEmpty() ? "line" : path, "must be one JSON object");
        }
        object.properties().forEach(entry -> fields.set(camel(entry.getKey()), entry.getValue()));
    }

    boolean has(String field) {
        read.add(field);
        return fields.hasNonNull(field);
    }

    /** The field, which must be there. */
    Field at(String field) {
        if (!has(field)) {
            throw bad(field, "is required");
        }
        return new Field(path(field), fields.get(field));
    }

    /** What the field says, or the default where it is absent. */
    <T> T at(String field, Function<Field, T> reader, T otherwise) {
        return has(field) ? reader.apply(at(field)) : otherwise;
    }

    /** Refuses a field that nobody asked for: a mistyped optional field must not pass for an absent one. */
    void nothingElse(String... remarks) {
        read.addAll(Arrays.asList(remarks));
        fields.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                throw bad(name, "is not a field of this command here");
            }
        });
    }

    BadInput bad(String field, String rule) {
        return new BadInput(path(field), rule);
    }

    private String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_", -1)) {
            boolean first = camel.isEmpty() || word.isEmpty();
            camel.append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
