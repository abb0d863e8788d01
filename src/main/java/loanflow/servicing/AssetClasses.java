package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import loanflow.ledger.Ledger;
import org.springframework.stereotype.Component;

/**
 * Sorts loans by class: principal onto the account of its class, income of loans 90 and more days past due to suspended,
 * and back when it is paid or the loan is cured. One general step: it moves each amount from where it stands to where it
 * belongs, so that run twice it moves nothing.
 */
@Component
class AssetClasses {

    private final JdbcStandings standings;
    private final ClassRules rules;
    private final Ledger ledger;
    private final BusinessEvents events;

    AssetClasses(JdbcStandings standings, ClassRules rules, Ledger ledger, BusinessEvents events) {
        this.standings = standings;
        this.rules = rules;
        this.ledger = ledger;
        this.events = events;
    }

    /** Number of loans of which anything moved. */
    int sort(LocalDate today, LoanRange loans) {
        List<Integer> days = standings.daysPastDue(today, loans);
        standings.lock(today, loans);
        standings.aim(today, loans, rules.of(days));
        int unused = ledger.postMoves(JdbcStandings.MOVES, JdbcStandings.parameters(today, loans));
        events.tell(standings.note(today, loans));
        return standings.arrive(loans);
    }

    /** After something was booked on a loan: its amounts stand where they belong at once. At home nothing is to do. */
    void follow(LocalDate today, String loanId) {
        if (standings.isAway(loanId)) {
            int unused = sort(today, LoanRange.only(loanId));
        }
    }

    /** All that was ever booked on the loan was taken back, the moves too. */
    void forget(String loanId) {
        standings.forget(loanId);
    }
}
