package loanflow.writeoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import loanflow.servicing.EndOfDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to write-offs of all loans. */
@Service
@Transactional
public class WriteOffs {

    private final JdbcWriteOffFacts facts;
    private final JdbcWriteOffs writeOffs;
    private final WriteOffTable table;
    private final WriteOffProcesses processes;
    private final EndOfDay endOfDay;
    private final Clock clock;

    WriteOffs(
            JdbcWriteOffFacts facts,
            JdbcWriteOffs writeOffs,
            WriteOffTable table,
            WriteOffProcesses processes,
            EndOfDay endOfDay,
            Clock clock) {
        this.facts = facts;
        this.writeOffs = writeOffs;
        this.table = table;
        this.processes = processes;
        this.endOfDay = endOfDay;
        this.clock = clock;
    }

    /**
     * Names the loans that the owner's table lets go, and begins a case for each. Run again it names nobody twice.
     *
     * @return how many were named
     * @throws IllegalStateException while a night is missing: days past due are not known yet
     */
    public int nameCandidates() {
        LocalDate today = LocalDate.now(clock);
        if (endOfDay.isBehind(today)) {
            throw new IllegalStateException("no write-off before end of day has closed " + today);
        }
        int named = 0;
        for (Map.Entry<WriteOffFacts, Proposal> one :
                table.named(facts.free(today)).entrySet()) {
            Optional<String> proposed = writeOffs.propose(one.getKey().loanId(), one.getValue(), today);
            proposed.ifPresent(processes::proposed);
            named += proposed.isPresent() ? 1 : 0;
        }
        return named;
    }
}
