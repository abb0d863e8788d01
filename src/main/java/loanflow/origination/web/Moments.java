package loanflow.origination.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Moments as people read them, in the zone of the business. */
@Component
class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    String minute(OffsetDateTime moment) {
        return MINUTE.format(moment.atZoneSameInstant(clock.getZone()));
    }
}
