package loanflow.portfolio.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import loanflow.access.StaffGroup;
import loanflow.portfolio.Picture;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;

/** What columns and codes are called before people, 中文 English. */
final class FigureWords {

    private static final Set<String> CODES = Set.of("stage");

    private FigureWords() {}

    static String heading(String column) {
        return Wording.of("MART_" + column);
    }

    static String note(Picture picture) {
        return Wording.of("MART_NOTE_" + picture.name());
    }

    static @Nullable Object value(String column, @Nullable Object value) {
        if (value instanceof String code) {
            if (column.equals("queue")) {
                return queue(code);
            }
            return CODES.contains(column) ? Wording.of(code) : code;
        }
        return value instanceof LocalDate month ? YearMonth.from(month) : value;
    }

    private static String queue(String group) {
        return Stream.of(StaffGroup.values())
                .filter(known -> known.id().equals(group) && !known.queue().isEmpty())
                .map(StaffGroup::queue)
                .findFirst()
                .orElse(group);
    }
}
