package loanflow.workflow.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's models in its own class path, read when they are first needed. */
final class ClassPathModels implements Supplier<ProductFiles> {

    static final List<String> PLACES =
            List.of("classpath*:bpmn/*.bpmn", "classpath*:bpmn/decisions/*.dmn", "classpath*:forms/*.form");

    private @Nullable ProductFiles read;

    @Override
    public synchronized ProductFiles get() {
        ProductFiles known = read;
        if (known == null) {
            known = new ProductFiles(files(PLACES));
            read = known;
        }
        return known;
    }

    /** Contents by bare file name. */
    static Map<String, byte[]> files(List<String> patterns) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String pattern : patterns) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    try (InputStream content = file.getInputStream()) {
                        files.put(Objects.requireNonNull(file.getFilename()), content.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
