package loanflow.ledger;

import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code ledger_total}. */
@Repository
class JdbcTotals {

    private final JdbcClient jdbc;

    JdbcTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last journal before which none is still being written. */
    long cut() {
        return jdbc.sql("select journal_cut()").query(Long.class).single();
    }

    void extendTo(long journal) {
        int unused = jdbc.sql("""
                        with last as (select max(to_journal) journal from ledger_total)
                        insert into ledger_total (to_journal, account, currency, balance_fen)
                        select :cut, account, currency, sum(amount_fen)
                          from (select account, currency, balance_fen amount_fen from ledger_total, last
                                 where to_journal = last.journal
                                union all
                                select e.account, e.currency, e.amount_fen from journal_entry e
                                 where e.journal_id > (select coalesce(journal, 0) from last) and e.journal_id <= :cut) x
                         group by account, currency
                        on conflict do nothing
                        """).param("cut", journal).update();
    }

    List<Totals.Total> at(long journal) {
        return jdbc.sql("select account, currency, balance_fen from ledger_total where to_journal = :cut")
                .param("cut", journal)
                .query((row, number) -> new Totals.Total(
                        Account.valueOf(row.getString("account")),
                        Money.ofMinor(row.getLong("balance_fen"), Currency.getInstance(row.getString("currency")))))
                .list();
    }
}
