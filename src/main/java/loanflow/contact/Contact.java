package loanflow.contact;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door through which a person is touched: gate, log and dispatch are one transaction. */
@Service
@Transactional
public class Contact {

    private final ContactLog log;
    private final ContactGate gate;
    private final Outbox outbox;
    private final Clock clock;

    Contact(ContactLog log, ContactGate gate, Outbox outbox, Clock clock) {
        this.log = log;
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks the gate and, if it allows, sends. */
    public ContactOutcome touch(ContactRequest request) {
        log.alone(request.customerId());
        Optional<ContactLog.Entry> before = log.find(request.key());
        if (before.isPresent()) {
            return before.get().outcome();
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        String id = UUID.randomUUID().toString();
        ContactLog.Entry entry = gate.decide(id, request, now);
        log.add(entry, request, now);
        if (entry.outcome() instanceof ContactOutcome.Dispatched) {
            outbox.send(new OutboxMessage(MessageDispatch.KIND, id, MessageDispatch.body(id, request)));
        }
        return entry.outcome();
    }

    /** Forbids contact with a person. The reason is a code. */
    public void restrict(String customerId, Restriction restriction, String reason) {
        log.restrict(customerId, restriction.name(), null, reason, OffsetDateTime.now(clock));
    }

    /** The person wants nothing more on this channel. */
    public void optOut(String customerId, Channel channel) {
        log.restrict(customerId, "OPT_OUT", channel, "ASKED", OffsetDateTime.now(clock));
    }

    /** The reason is gone. */
    public void lift(String customerId, Restriction restriction) {
        log.lift(customerId, restriction.name(), OffsetDateTime.now(clock));
    }
}
