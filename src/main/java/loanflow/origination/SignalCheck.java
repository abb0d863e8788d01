package loanflow.origination;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import loanflow.customer.ConsentPurpose;
import loanflow.screening.ScreeningFile;

/** What of a request's signals and attested facts its channel and its consents allow. */
final class SignalCheck {

    private SignalCheck() {}

    /** The signals that may be used. Refusing a consent may not block the service (PIPL art. 16). */
    static Map<String, Object> usable(NewApplication request) {
        Map<String, Object> signals = new TreeMap<>(request.signals().facts());
        if (request.consents().stream().noneMatch(consent -> consent.purpose() == ConsentPurpose.LOCATION)) {
            signals.keySet().removeAll(Signals.LOCATION_FACTS);
        }
        return signals;
    }

    /** The name of one that the channel does not deliver, or not with such a value; empty when all are good. */
    static Optional<String> bad(NewApplication request, Map<String, Object> signals) {
        String channel = request.channel().name();
        return Stream.concat(
                        signals.entrySet().stream()
                                .filter(one -> !ScreeningFile.isSignal(channel, one.getKey(), one.getValue())),
                        request.attested().entrySet().stream()
                                .filter(one -> !ScreeningFile.isAttestable(channel, one.getKey(), one.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
