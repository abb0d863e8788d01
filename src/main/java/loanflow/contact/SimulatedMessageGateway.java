package loanflow.contact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Demo: a carrier that keeps what it carried, by key, and is out of order when told so. */
@Component
@Profile("demo")
class SimulatedMessageGateway implements MessageGateway {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedMessageGateway.class);

    private final Map<String, Message> carried = new ConcurrentHashMap<>();
    private volatile boolean outOfOrder;

    @Override
    public Receipt send(Message message) {
        if (outOfOrder) {
            return Receipt.TRY_LATER;
        }
        if (carried.putIfAbsent(message.key(), message) == null) {
            LOG.info("carried {}", message);
        }
        return Receipt.ACCEPTED;
    }

    /** How often a person really got a message. */
    int carried() {
        return carried.size();
    }

    void outOfOrder(boolean broken) {
        outOfOrder = broken;
    }
}
