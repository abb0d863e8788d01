package loanflow.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door through which a person is touched: gate, log and dispatch are one transaction. */
@Service
@Transactional
public class Contact {

    private static final Set<String> RESTING = Set.of(
            Restriction.HOLD.name(),
            Restriction.CEASE.name(),
            Restriction.DISPUTE.name(),
            Restriction.COMPLAINT.name());

    private final JdbcContactLog log;
    private final JdbcContactRestrictions restrictions;
    private final JdbcPlannedTouches planned;
    private final ContactGate gate;
    private final Outbox outbox;
    private final Clock clock;

    Contact(
            JdbcContactLog log,
            JdbcContactRestrictions restrictions,
            JdbcPlannedTouches planned,
            ContactGate gate,
            Outbox outbox,
            Clock clock) {
        this.log = log;
        this.restrictions = restrictions;
        this.planned = planned;
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks the gate and, if it allows, sends. */
    public ContactOutcome touch(ContactRequest request) {
        log.alone(request.customerId());
        Optional<GateEntry> before = log.find(request.key());
        if (before.isPresent()) {
            return before.get().outcome();
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        String id = UUID.randomUUID().toString();
        GateEntry entry = gate.decide(id, request, now);
        log.add(entry, request, now);
        if (entry.outcome() instanceof ContactOutcome.Dispatched
                && !request.channel().isByPeople()) {
            outbox.send(new OutboxMessage(MessageDispatch.KIND, id, MessageDispatch.body(id, request)));
        }
        return entry.outcome();
    }

    /** Keeps a touch for its moment. */
    public void plan(ContactRequest request) {
        planned.add(request);
    }

    /**
     * The moment of a planned touch has come.
     *
     * @throws IllegalArgumentException when nothing was planned under this key
     */
    public ContactOutcome touchPlanned(String key) {
        return touch(planned.find(key).orElseThrow(() -> new IllegalArgumentException("no touch planned: " + key)));
    }

    /** What came of a call that the gate had allowed. */
    public void called(String key, CallOutcome outcome) {
        log.called(key, outcome);
    }

    /** Forbids or narrows contact with a person. The reason is a code. */
    public void restrict(String customerId, Restriction restriction, String reason) {
        restrictions.restrict(customerId, restriction, reason, OffsetDateTime.now(clock));
    }

    /** The person wants nothing more on this channel. */
    public void optOut(String customerId, Channel channel) {
        restrictions.optOut(customerId, channel, OffsetDateTime.now(clock));
    }

    /** The person promised to pay: until then nothing but one reminder on that day. */
    public void promised(String customerId, LocalDate on) {
        restrictions.promised(customerId, on, OffsetDateTime.now(clock));
    }

    /** The promise is kept, broken or withdrawn. */
    public void promiseOver(String customerId) {
        restrictions.promiseOver(customerId, OffsetDateTime.now(clock));
    }

    /** The reason is gone; the same restriction for another reason stands. */
    public void lift(String customerId, Restriction restriction, String reason) {
        restrictions.lift(customerId, restriction.name(), reason, OffsetDateTime.now(clock));
    }

    /** A third party asked to be left alone: for ever, whosever debt it is about. */
    public void leaveAlone(String thirdParty) {
        restrictions.leaveAlone(thirdParty, OffsetDateTime.now(clock));
    }

    /** Whoever has this number wants no more texts: if he was ever asked as a third party, he is left alone. */
    public void refusedFrom(String number) {
        if (log.hasReached(number)) {
            leaveAlone(number);
        }
    }

    /** Whether this restriction stands for the person, whatever its reason. */
    @Transactional(readOnly = true)
    public boolean stands(String customerId, Restriction restriction) {
        return restrictions.stands(customerId, restriction);
    }

    /** Customers from whom nothing may be asked now: on hold (hardship, hospital, disaster) or disputing. */
    @Transactional(readOnly = true)
    public Set<String> atRest() {
        return restrictions.customersUnder(Restriction.HOLD, Restriction.DISPUTE);
    }

    /** Whether nobody may ask this person for money now: on hold, disputing, complaining, or asked to be left alone. */
    @Transactional(readOnly = true)
    public boolean rests(String customerId) {
        return !Collections.disjoint(restrictions.standing(customerId).keySet(), RESTING);
    }

    /** Every touch of a person since then that was asked for, allowed or not, oldest first. */
    @Transactional(readOnly = true)
    public List<Touch> touchesOf(String customerId, OffsetDateTime since) {
        return log.touches(customerId, since);
    }
}
