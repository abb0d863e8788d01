package loanflow.conformance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Reads an event log: one event a line, with case, activity and time; where there are life-cycle states, COMPLETE only. */
public final class EventLogReader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss][XXX]");
    private static final DateTimeFormatter[] TIMES = {DateTimeFormatter.ISO_DATE_TIME, TIME};

    private final String file;
    private final Map<String, List<Event>> cases = new LinkedHashMap<>();
    private long left;

    private EventLogReader(String file) {
        this.file = file;
    }

    /**
     * Reads the whole log.
     *
     * @param file its name, for errors
     * @throws BadFile naming the line and the column of the first error
     */
    public static EventLog read(String file, Reader text) throws IOException {
        EventLogReader reader = new EventLogReader(file);
        reader.rows(new Columns(file, text));
        reader.cases.values().forEach(events -> events.sort(Comparator.comparing(Event::time)));
        return new EventLog(file, reader.cases, reader.left);
    }

    private void rows(Columns columns) {
        String id = columns.required("case", "case_id", "case:concept:name");
        String activity = columns.required("activity", "concept:name");
        String time = columns.required("time", "timestamp", "time:timestamp");
        Optional<String> state = columns.named("lifecycle", "lifecycle:transition");
        try {
            for (CSVRecord row : columns.rows()) {
                if (state.isPresent() && !columns.value(row, state.get()).equalsIgnoreCase("COMPLETE")) {
                    left++;
                    continue;
                }
                Instant at = time(columns.filled(row, time), columns.line(), time);
                cases.computeIfAbsent(columns.filled(row, id), unseen -> new ArrayList<>())
                        .add(new Event(columns.filled(row, activity).intern(), at, columns.line()));
            }
        } catch (UncheckedIOException malformed) {
            throw new BadFile(file, columns.line(), "line", "is no CSV: a quote is open or stands inside a field");
        }
    }

    private Instant time(String text, long line, String column) {
        for (DateTimeFormatter format : TIMES) {
            try {
                TemporalAccessor time = format.parseBest(text, Instant::from, LocalDateTime::from);
                // Without an offset only the distances count.
                return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : (Instant) time;
            } catch (DateTimeException other) {
                // The next format may do.
            }
        }
        throw new BadFile(file, line, column, "must be a time such as 2026-01-31T09:30:00.000+01:00");
    }
}
