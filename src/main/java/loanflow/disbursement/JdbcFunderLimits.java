package loanflow.disbursement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFunderLimits implements FunderLimits {

    private static final String TOTAL = "TOTAL";

    private final JdbcClient jdbc;

    JdbcFunderLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Remaining remaining(Funder funder, LocalDate today) {
        Map<String, Long> used = jdbc
                .sql("select period, used_fen from funder_use where funder_id = :id and period in (:periods)")
                .param("id", funder.id())
                .param("periods", List.of(TOTAL, month(today), today.toString()))
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Remaining(
                funder.totalLimitFen() - used.getOrDefault(TOTAL, 0L),
                funder.monthLimitFen() - used.getOrDefault(month(today), 0L),
                funder.dayLimitFen() - used.getOrDefault(today.toString(), 0L));
    }

    /** The rows are locked in the order of their names until the transaction ends, so that nobody overdraws a limit. */
    @Override
    public boolean take(Funder funder, long fen, LocalDate today) {
        var limits = new TreeMap<>(Map.of(
                TOTAL,
                funder.totalLimitFen(),
                month(today),
                funder.monthLimitFen(),
                today.toString(),
                funder.dayLimitFen()));
        var taken = new TreeMap<String, Long>();
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            if (!take(funder.id(), limit.getKey(), fen, limit.getValue())) {
                taken.keySet().forEach(period -> giveBack(funder.id(), period, fen));
                return false;
            }
            taken.put(limit.getKey(), fen);
        }
        return true;
    }

    @Override
    public void giveBack(String funderId, long fen, LocalDate takenOn) {
        for (String period : List.of(month(takenOn), takenOn.toString(), TOTAL)) {
            giveBack(funderId, period, fen);
        }
    }

    private boolean take(String funderId, String period, long fen, long limitFen) {
        jdbc.sql("insert into funder_use (funder_id, period) values (:id, :period) on conflict do nothing")
                .param("id", funderId)
                .param("period", period)
                .update();
        return jdbc.sql("""
                                update funder_use set used_fen = used_fen + :fen
                                where funder_id = :id and period = :period and used_fen + :fen <= :limit""")
                        .param("fen", fen)
                        .param("id", funderId)
                        .param("period", period)
                        .param("limit", limitFen)
                        .update()
                == 1;
    }

    private void giveBack(String funderId, String period, long fen) {
        jdbc.sql("update funder_use set used_fen = used_fen - :fen where funder_id = :id and period = :period")
                .param("fen", fen)
                .param("id", funderId)
                .param("period", period)
                .update();
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
