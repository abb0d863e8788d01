package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who look at sources of money: licences, bans, shares, limits, and their use by day. */
@Service
@Transactional(readOnly = true)
public class FunderRecords {

    private final JdbcFunderStandings standings;
    private final Clock clock;

    FunderRecords(JdbcFunderStandings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    public List<FunderStanding> today() {
        return standings.on(LocalDate.now(clock));
    }

    /** The last so many days, today included, on which anything was taken. */
    public List<FunderDay> lastDays(int days) {
        LocalDate today = LocalDate.now(clock);
        return standings.days(today.minusDays(days - 1L), today);
    }
}
