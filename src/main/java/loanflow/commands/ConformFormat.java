package loanflow.commands;

import java.io.IOException;
import java.io.PrintWriter;
import loanflow.conformance.Report;

/** How {@code conform} writes its report. */
enum ConformFormat {
    /** For people: every case that deviates and every open one, the counts, the waiting times. */
    TEXT {
        @Override
        void write(Report report, PrintWriter out) {
            new ConformText(out).write(report);
        }
    },
    /** An object a case, then one an activity, then the counts. */
    JSONL {
        @Override
        void write(Report report, PrintWriter out) {
            new ConformObjects(report).all().forEach(out::println);
        }
    },
    /** A row a case. */
    CSV {
        @Override
        void write(Report report, PrintWriter out) throws IOException {
            ConformTable.write(report, out);
        }
    };

    abstract void write(Report report, PrintWriter out) throws IOException;
}
