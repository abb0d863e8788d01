package loanflow.conformance;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Reads a mapping: one activity a line, with {@code step, activity, nodes, needed, ends, within}. */
public final class MappingReader {

    private final String file;
    private final Map<String, List<MappingRow>> steps = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private MappingReader(String file) {
        this.file = file;
    }

    /**
     * Reads the whole mapping.
     *
     * @param file its name, for errors
     * @throws BadFile naming the line and the column of the first error
     */
    public static Mapping read(String file, Reader text) throws IOException {
        MappingReader reader = new MappingReader(file);
        Columns columns = new Columns(file, text);
        for (CSVRecord row : columns.rows()) {
            reader.row(MappingRow.read(file, columns, row));
        }
        List<Milestone> milestones =
                reader.steps.values().stream().map(reader::milestone).toList();
        if (milestones.isEmpty()) {
            throw new BadFile(file, "nodes", "no activity has a flow node");
        }
        return new Mapping(file, milestones, List.copyOf(reader.ignored), Map.copyOf(reader.ranks));
    }

    private void row(MappingRow row) {
        if (ranks.putIfAbsent(row.activity(), ranks.size()) != null) {
            throw new BadFile(file, row.line(), "activity", row.activity() + " stands twice");
        }
        if (row.nodes().isEmpty()) {
            ignored.add(row.activity());
        } else {
            steps.computeIfAbsent(row.step(), unseen -> new ArrayList<>()).add(row);
        }
    }

    private Milestone milestone(List<MappingRow> rows) {
        MappingRow first = rows.get(0);
        rows.stream()
                .filter(row -> !row.nodes().equals(first.nodes()))
                .findFirst()
                .ifPresent(row -> {
                    throw new BadFile(file, row.line(), "nodes", "must be the same in all lines of step " + row.step());
                });
        return new Milestone(
                first.step(),
                rows.stream().map(MappingRow::activity).toList(),
                rows.stream()
                        .filter(MappingRow::needed)
                        .map(MappingRow::activity)
                        .collect(Collectors.toSet()),
                Arrays.stream(first.nodes().split("\\|")).map(String::strip).collect(Collectors.toSet()),
                rows.stream().anyMatch(MappingRow::ends),
                rows.stream()
                        .map(MappingRow::within)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
