package loanflow.servicing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Why a loan was changed. */
@Component
class ChangeReasons {

    private final JdbcLoanEvents events;

    ChangeReasons(JdbcLoanEvents events) {
        this.events = events;
    }

    /** By key of the event and by key of the change. */
    Map<String, String> of(String loanId) {
        return events.of(loanId).stream()
                .flatMap(event -> List.of(event.key(), event.changeKey()).stream()
                        .distinct()
                        .map(key -> Map.entry(key, event.because())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** By the reference of the change's entry in the journal. */
    Map<String, String> byReference(String loanId) {
        return of(loanId).entrySet().stream()
                .collect(Collectors.toMap(one -> ChangeBooking.REFERENCE + one.getKey(), Map.Entry::getValue));
    }
}
