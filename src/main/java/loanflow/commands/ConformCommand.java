package loanflow.commands;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import loanflow.conformance.BadFile;
import loanflow.conformance.Conformance;
import loanflow.conformance.Element;
import loanflow.conformance.EventLogReader;
import loanflow.conformance.MappingReader;
import loanflow.conformance.Report;
import loanflow.conformance.process.DiagramReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays an event log over a diagram. */
@picocli.CommandLine.Command(
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            " 0:of the finished cases, at least as many as asked for are paths",
            " 1:fewer are",
            " 2:the call is wrong, or a file: the error names file, line and field"
        })
final class ConformCommand implements Callable<Integer> {

    @Option(names = "--log", required = true, paramLabel = "FILE", description = "event log, .csv or .csv.gz")
    private Path log = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "FILE", description = "what its activities mean, .csv")
    private Path mapping = Path.of("");

    @Option(names = "--diagram", required = true, paramLabel = "FILE", description = "the process, .bpmn")
    private File diagram = new File("");

    @Option(names = "--process", paramLabel = "ID", description = "which process of the diagram, where it has several")
    private @Nullable String process;

    @Option(
            names = "--called",
            paramLabel = "FOLDER",
            description = "diagrams of called processes (default: the folder of the diagram)")
    private @Nullable File called;

    @Option(names = "--moment", defaultValue = "PT1S", description = "events as close as this have no order (PT1S)")
    private Duration moment = Duration.ZERO;

    @Option(names = "--at-least", defaultValue = "100", paramLabel = "PERCENT", description = "of finished cases (100)")
    private double atLeast;

    @Option(names = "--format", defaultValue = "TEXT", description = "text (default), jsonl or csv")
    private ConformFormat format = ConformFormat.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            PrintWriter out = spec.commandLine().getOut();
            Report report = report();
            format.write(report, out);
            out.flush();
            return report.percent() >= atLeast ? 0 : 1;
        } catch (BadFile bad) {
            spec.commandLine().getErr().println(bad.getMessage());
            return 2;
        }
    }

    private Report report() throws IOException {
        Element drawn = new DiagramReader(CsvFiles.diagrams(called, diagram)).read(diagram, process);
        return Conformance.check(
                drawn,
                CsvFiles.read(mapping, text -> MappingReader.read(CsvFiles.name(mapping), text)),
                CsvFiles.read(log, text -> EventLogReader.read(CsvFiles.name(log), text)),
                moment);
    }
}
