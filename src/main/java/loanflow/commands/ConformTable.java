package loanflow.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import loanflow.conformance.CaseVerdict;
import loanflow.conformance.Deviation;
import loanflow.conformance.Report;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A row a case. */
final class ConformTable {

    private static final List<String> NO_DEVIATION = List.of("", "", "", "", "", "");

    private ConformTable() {}

    static void write(Report report, PrintWriter out) throws IOException {
        CSVPrinter table = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
        table.printRecord("case", "outcome", "finished", "steps", "line", "time", "step", "after", "reason", "allowed");
        for (CaseVerdict verdict : report.cases()) {
            table.print(verdict.id());
            table.print(verdict.outcome());
            table.print(verdict.isFinished());
            table.print(verdict.steps().size());
            Deviation deviation = verdict.deviation();
            for (Object cell : deviation == null ? NO_DEVIATION : cells(deviation)) {
                table.print(cell);
            }
            table.println();
        }
    }

    private static List<Object> cells(Deviation deviation) {
        return List.of(
                deviation.line(),
                deviation.time(),
                deviation.step(),
                deviation.after(),
                deviation.reason(),
                String.join(" | ", deviation.allowed()));
    }
}
