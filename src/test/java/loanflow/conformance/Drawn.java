package loanflow.conformance;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loanflow.conformance.process.DiagramReader;

/** Small diagrams, and traces replayed over them: every upper-case letter of a trace tells of the node of that name. */
final class Drawn {

    private Drawn() {}

    /**
     * A process with these nodes and flows.
     *
     * @param body elements of BPMN without namespace prefix; flows are written {@code from>to}, one a word, after a bar
     */
    static Element process(String id, String body) {
        String[] parts = body.split("\\|", 2);
        return read(id, parts[0] + flows(parts[1]));
    }

    static String flows(String flows) {
        return Arrays.stream(flows.split(" "))
                .map(flow -> flow.split(">"))
                .map(ends ->
                        "<sequenceFlow id='%1$s_%2$s' sourceRef='%1$s' targetRef='%2$s'/>".formatted(ends[0], ends[1]))
                .collect(Collectors.joining());
    }

    static Element read(String id, String body) {
        try {
            Path folder = Files.createTempDirectory("drawn");
            Path file = folder.resolve(id + ".bpmn");
            Files.writeString(
                    file,
                    "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>"
                            + "<error id='Error_X' errorCode='X'/><process id='" + id + "' isExecutable='true'>" + body
                            + "</process></definitions>");
            Element read = new DiagramReader(List.of()).read(file.toFile(), null);
            Files.delete(file);
            Files.delete(folder);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Element ours(String process) {
        File[] diagrams = new File("bpmn").listFiles(file -> file.getName().endsWith(".bpmn"));
        return new DiagramReader(List.of(diagrams)).read(new File("bpmn/" + process + ".bpmn"), null);
    }

    static Mapping mapping(String lines) {
        try {
            return MappingReader.read("mapping.csv", new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventLog log(String lines) {
        try {
            return EventLogReader.read("log.csv", new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One case with a letter a minute; the mapping tells of every letter of the alphabet given. */
    static CaseVerdict replay(Element diagram, String alphabet, String trace) {
        Mapping mapping = mapping(alphabet.chars()
                .mapToObj(letter -> (char) letter + "," + (char) letter)
                .collect(Collectors.joining("\n", "activity,nodes\n", "\n")));
        EventLog log = log(IntStream.range(0, trace.length())
                .mapToObj(index -> "1,%s,2026-01-01T00:%02d:00Z".formatted(trace.charAt(index), index))
                .collect(Collectors.joining("\n", "case,activity,time\n", "\n")));
        return Conformance.check(diagram, mapping, log, Duration.ZERO).cases().get(0);
    }

    static Outcome outcome(Element diagram, String alphabet, String trace) {
        return replay(diagram, alphabet, trace).outcome();
    }
}
