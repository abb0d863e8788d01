package loanflow.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The picocli face of a {@link LineCommand}: standard input to standard output, UTF-8. */
@picocli.CommandLine.Command(
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {" 0:every line was answered", " 1:at least one line has an error", " 2:the call is wrong"})
final class LinesOnStreams implements Callable<Integer> {

    private final LineCommand command;
    private final InputStream in;

    @Option(names = "--format", defaultValue = "jsonl", description = "jsonl (default) or csv")
    private Format format = Format.JSONL;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    LinesOnStreams(LineCommand command, InputStream in) {
        this.command = command;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        AnswerWriter answers = format == Format.CSV ? new CsvAnswers(command, out) : new JsonAnswers(out);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int bad = new LineRun(command, answers).answer(lines);
        out.flush();
        return bad == 0 ? 0 : 1;
    }
}
