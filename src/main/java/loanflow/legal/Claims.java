package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for collection, which hands a borrower over and hears first when he pays. */
@Service
@Transactional
public class Claims {

    private final JdbcClaims claims;
    private final LegalProcesses processes;
    private final Clock clock;

    Claims(JdbcClaims claims, LegalProcesses processes, Clock clock) {
        this.claims = claims;
        this.processes = processes;
        this.clock = clock;
    }

    /** One claim for each late loan; one that is in law already stays as it is. */
    public void open(String caseId, String customerId, List<String> lateLoans) {
        lateLoans.forEach(loan ->
                claims.open(caseId, loan, customerId, LocalDate.now(clock)).ifPresent(processes::opened));
    }

    /** Something about the borrower's loans changed: their claims are looked at again. */
    public void news(String caseId) {
        claims.openOf(caseId).forEach(processes::changed);
    }
}
