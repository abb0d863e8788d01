package loanflow.writeoff;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.servicing.ChangeOutcome;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.Servicing;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one write-off. */
@Service
@Transactional
public class WriteOffWork {

    private final JdbcWriteOffs writeOffs;
    private final JdbcWriteOffFacts facts;
    private final WriteOffTable table;
    private final WriteOffBooking booking;
    private final Servicing servicing;
    private final Clock clock;

    WriteOffWork(
            JdbcWriteOffs writeOffs,
            JdbcWriteOffFacts facts,
            WriteOffTable table,
            WriteOffBooking booking,
            Servicing servicing,
            Clock clock) {
        this.writeOffs = writeOffs;
        this.facts = facts;
        this.table = table;
        this.booking = booking;
        this.servicing = servicing;
        this.clock = clock;
    }

    /** What those who approve are shown. */
    public WriteOffEvidence describe(String id) {
        WriteOff found = writeOffs.get(id);
        LoanPosition loan = servicing.position(found.loanId()).orElseThrow();
        return Evidences.of(found, facts.of(found.loanId(), today()).orElseThrow(), loan.open());
    }

    /** PURSUE or REST, as the table said when it named the loan. */
    public String afterwards(String id) {
        return writeOffs.get(id).afterwards();
    }

    /**
     * Two persons agreed: the loan leaves the books, unless its ground has gone since or a rule forbids it.
     *
     * @param by user id of who agreed last
     * @return whether it is written off; if not nothing is booked and the loan stays in collection
     */
    public boolean book(PolicyVersions policy, String id, String by) {
        WriteOff found = writeOffs.get(id);
        boolean grounded = facts.of(found.loanId(), today())
                .map(now -> table.of(policy, now).ground() != Ground.NONE)
                .orElse(false);
        if (!grounded) {
            return answer(found, WriteOff.State.NOT_POSSIBLE, "GROUND_GONE", by);
        }
        return booking.book(found) instanceof ChangeOutcome.Refused refused
                ? answer(found, WriteOff.State.NOT_POSSIBLE, refused.rule(), by)
                : answer(found, WriteOff.State.BOOKED, null, by);
    }

    /** A person said no: the reason is kept, and the day from which the loan may be named again. */
    public void returnToCollection(String id, ReturnReason reason, String by) {
        boolean unused = answer(writeOffs.get(id), WriteOff.State.RETURNED, reason.name(), by);
    }

    /** What became of the claim; what is paid on it is booked as a recovery, whatever this says. */
    public void pursued(String id, String result, String by) {
        writeOffs.pursued(id, result, by);
    }

    private boolean answer(WriteOff found, WriteOff.State state, @Nullable String reason, String by) {
        boolean booked = state == WriteOff.State.BOOKED;
        LocalDate again = booked ? null : today().plusDays(found.lookAgainDays());
        writeOffs.answer(found.id(), new Answer(state, reason, again, by, today()));
        return booked;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
