package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code allowance}. */
@Repository
class JdbcAllowances {

    private final JdbcClient jdbc;

    JdbcAllowances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Allowance allowance) {
        int unused = jdbc.sql("insert into allowance values (:on, :currency, :class, :rate, :principal, :amount)")
                .param("on", allowance.on())
                .param("currency", allowance.principal().currency().getCurrencyCode())
                .param("class", allowance.assetClass().name())
                .param("rate", allowance.rateBps())
                .param("principal", allowance.principal().minor())
                .param("amount", allowance.amount().minor())
                .update();
    }

    /** In the order of currency, class and rate. */
    List<Allowance> of(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select * from allowance where business_date between :from and :to
                         order by business_date, currency, rate_bps
                        """)
                .param("from", from)
                .param("to", to)
                .query(JdbcAllowances::allowance)
                .list();
    }

    /** Principal of loans that do not stand in class normal, by currency, class and rate; the amount is not set. */
    List<Away> away() {
        return jdbc.sql("""
                        select l.currency, s.asset_class, s.provision_bps, sum(s.principal_fen)::bigint principal_fen
                          from loan_standing s join loan l on l.id = s.loan_id
                         where not s.at_home and s.asset_class <> 'NORMAL'
                         group by l.currency, s.asset_class, s.provision_bps order by 1, 3
                        """)
                .query((row, number) -> new Away(
                        AssetClass.valueOf(row.getString("asset_class")),
                        row.getInt("provision_bps"),
                        money(row, "principal_fen")))
                .list();
    }

    private static Allowance allowance(ResultSet row, int number) throws SQLException {
        return new Allowance(
                row.getObject("business_date", LocalDate.class),
                AssetClass.valueOf(row.getString("asset_class")),
                row.getInt("rate_bps"),
                money(row, "principal_fen"),
                money(row, "allowance_fen"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofMinor(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }

    /** Principal of one class and rate. */
    record Away(AssetClass assetClass, int rateBps, Money principal) {}
}
