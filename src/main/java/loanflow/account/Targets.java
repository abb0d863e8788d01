package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open instalments that money goes to next.
 *
 * @param future where money in advance goes
 * @param on day of the payment
 * @param toCome what is not to be paid yet
 */
record Targets(Lines lines, FutureRule future, LocalDate on, ToCome toCome) {

    List<Line> of(Timing timing, List<Component> components) {
        Stream<Line> open = lines.all().stream()
                .filter(line -> Timing.of(on, line.due) == timing)
                .filter(line -> components.stream()
                        .anyMatch(part -> toCome.payable(line, part).isPositive()));
        if (timing != Timing.IN_ADVANCE || future == FutureRule.NEXT_INSTALMENT) {
            return open.limit(1).toList();
        }
        return future == FutureRule.REAMORTIZATION
                ? open.toList()
                : open.reduce((first, second) -> second).stream().toList();
    }
}
