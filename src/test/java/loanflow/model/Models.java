package loanflow.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The models of this repository, as files. */
final class Models {

    private Models() {}

    /** One diagram. */
    record Diagram(String file, BpmnModelInstance model, Process process) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Diagram> diagrams() {
        return files("bpmn", ".bpmn").stream()
                .map(path -> {
                    BpmnModelInstance model = Bpmn.readModelFromFile(path.toFile());
                    Process process = model.getModelElementsByType(Process.class)
                            .iterator()
                            .next();
                    return new Diagram(stem(path), model, process);
                })
                .toList();
    }

    static List<String> stems(String folder, String ending) {
        return files(folder, ending).stream().map(Models::stem).toList();
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path path) {
        String name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The text of every Java file under one folder of the main code. */
    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
