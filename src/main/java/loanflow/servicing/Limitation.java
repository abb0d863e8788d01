package loanflow.servicing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Until when a claim can be brought to court. China: three years (民法典 art. 188) from the due date of the LAST
 * instalment (art. 189), anew from each interruption (art. 195). Once it has passed only the debtor's own
 * acknowledgement brings it back (art. 192): neither a demand nor a payment does. England: six years (Limitation Act
 * 1980 s. 5, unverified). Other currencies have no rule here: then nothing is said.
 */
final class Limitation {

    private static final Map<String, Integer> YEARS = Map.of("CNY", 3, "GBP", 6);

    private Limitation() {}

    /** The last day on which the claim is not barred. */
    static Optional<LocalDate> date(String currency, LocalDate lastDue, List<Interruption> interruptions) {
        return Optional.ofNullable(YEARS.get(currency)).map(years -> {
            LocalDate until = lastDue.plusYears(years);
            List<Interruption> inOrder = interruptions.stream()
                    .sorted(Comparator.comparing(Interruption::on))
                    .toList();
            for (Interruption one : inOrder) {
                boolean inTime = !one.on().isAfter(until);
                LocalDate anew = one.on().plusYears(years);
                if ((inTime || one.kind() == Interruption.Kind.ACKNOWLEDGEMENT) && anew.isAfter(until)) {
                    until = anew;
                }
            }
            return until;
        });
    }
}
