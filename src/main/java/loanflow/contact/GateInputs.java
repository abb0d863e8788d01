package loanflow.contact;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What table {@code contact-gate} is told of a request and its person. */
@Component
class GateInputs {

    private final JdbcContactCounters counters;
    private final JdbcContactRestrictions restrictions;

    GateInputs(JdbcContactCounters counters, JdbcContactRestrictions restrictions) {
        this.counters = counters;
        this.restrictions = restrictions;
    }

    Map<String, @Nullable Object> of(ContactRequest request, OffsetDateTime now) {
        Map<String, @Nullable Object> inputs = new HashMap<>(counters.of(request, now));
        inputs.putAll(StandingRestrictions.inputs(restrictions.standing(request.customerId())));
        boolean leftAlone = restrictions.isLeftAlone(request.thirdParty());
        inputs.put("numberLeftAlone", leftAlone);
        if (leftAlone) {
            inputs.put("thirdPartyOptOut", true);
        }
        inputs.put("channel", request.channel().name());
        inputs.put("purpose", request.purpose().name());
        inputs.put("party", request.recipient().party());
        inputs.put("atWorkplace", request.recipient() == Recipient.DEBTOR_AT_WORK);
        inputs.put("visitPersons", (long) request.visitors());
        inputs.put(
                "localTime", now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        inputs.put("today", now.toLocalDate().toString());
        return inputs;
    }
}
