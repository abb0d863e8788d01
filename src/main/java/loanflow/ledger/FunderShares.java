package loanflow.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what is payable to funders: his share of the principal that stands on a loan. It is worked out on the whole
 * and rounded once, so that what passes on in many parts sums up to the cent.
 */
@Service
@Transactional
public class FunderShares {

    private final JdbcFunderShares shares;
    private final Ledger ledger;

    FunderShares(JdbcFunderShares shares, Ledger ledger) {
        this.shares = shares;
        this.ledger = ledger;
    }

    /** Whose money the loan is; told again it changes nothing. A share of zero is our own money. */
    public void note(String loanId, String funderId, int shareBps) {
        if (shareBps > 0) {
            shares.note(loanId, funderId, shareBps);
        }
    }

    /** Books for each loan that was booked on what became payable, or passes on; once per loan and date. */
    public int passOn(LocalDate date) {
        return ledger.postMoves(JdbcFunderShares.MOVES, Map.of("date", date));
    }
}
