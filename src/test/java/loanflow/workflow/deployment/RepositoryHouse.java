package loanflow.workflow.deployment;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.access.StaffGroup;

/** The house as this repository describes it. */
final class RepositoryHouse implements House {

    private static final Set<String> DELEGATES = delegates();
    private static final ProductFiles PRODUCT = new ProductFiles(files());
    private static final Set<String> VARIABLES = ProcessContracts.variables();

    /** All models of the product by file name. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : new String[] {"bpmn", "bpmn/decisions", "forms"}) {
            for (Path file : list(Path.of(folder))) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.(bpmn|dmn|form)")) {
                    files.put(name, read(file));
                }
            }
        }
        return files;
    }

    /** Bean names of all delegates. */
    static Set<String> delegates() {
        return sources()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Delegate"))
                .map(Introspector::decapitalize)
                .collect(Collectors.toSet());
    }

    static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasDelegate(String bean) {
        return DELEGATES.contains(bean);
    }

    @Override
    public boolean hasGroup(String id) {
        return Arrays.stream(StaffGroup.values()).anyMatch(group -> group.id().equals(id));
    }

    @Override
    public boolean hasTable(String id) {
        return PRODUCT.table(id).isPresent();
    }

    @Override
    public boolean hasProcess(String id) {
        return PRODUCT.diagram(id).isPresent();
    }

    @Override
    public Set<String> variables() {
        return VARIABLES;
    }

    @Override
    public Optional<FormFile> form(String id) {
        return PRODUCT.form(id);
    }

    @Override
    public ProductFiles product() {
        return PRODUCT;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
