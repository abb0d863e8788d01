package loanflow.imports;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The mappings that are shipped, by name. */
@Component
class Mappings {

    private final Map<String, FileMapping> byName = new TreeMap<>();

    Mappings() {
        JsonMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:imports/*.json")) {
                FileMapping mapping = json.readValue(file.getInputStream(), FileMapping.class);
                byName.put(mapping.name(), mapping);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<FileMapping> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
