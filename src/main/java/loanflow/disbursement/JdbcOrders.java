package loanflow.disbursement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Optional;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrders implements Orders {

    private final JdbcClient jdbc;

    JdbcOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(PayoutOrder order) {
        FundingRequest request = order.request();
        jdbc.sql("""
                        insert into payout_order (application_id, loan_id, round, principal_fen, net_fen, currency,
                            apr_bps, term_months, band, channel, purpose, region, exposure_after_fen,
                            unsecured_after_fen, contract_date, lpr_bps, account_token)
                        values (:application, :loan, 1, :principal, :net, :currency, :apr, :term, :band, :channel,
                            :purpose, :region, :exposure, :unsecured, :contractDate, :lpr, :account)
                        on conflict (application_id) do update set
                            (loan_id, round, principal_fen, net_fen, currency, apr_bps, term_months, band, channel,
                             purpose, region, exposure_after_fen, unsecured_after_fen, contract_date, lpr_bps, account_token) =
                            (excluded.loan_id, payout_order.round + 1, excluded.principal_fen, excluded.net_fen,
                             excluded.currency, excluded.apr_bps, excluded.term_months, excluded.band,
                             excluded.channel, excluded.purpose, excluded.region, excluded.exposure_after_fen,
                             excluded.unsecured_after_fen, excluded.contract_date, excluded.lpr_bps,
                             excluded.account_token)""")
                .param("application", order.applicationId())
                .param("loan", order.loanId())
                .param("principal", order.principal().minor())
                .param("net", order.netPaid().minor())
                .param("currency", order.principal().currency().getCurrencyCode())
                .param("apr", order.signedRate().toBps())
                .param("term", request.termMonths())
                .param("band", order.band())
                .param("channel", request.channel())
                .param("purpose", request.purpose())
                .param("region", request.region())
                .param("exposure", request.exposureAfter().minor())
                .param("unsecured", request.unsecuredAfter().minor())
                .param("contractDate", order.contractDate())
                .param("lpr", order.lpr().toBps())
                .param("account", order.accountToken())
                .update();
    }

    @Override
    public Optional<Order> lock(String applicationId) {
        return jdbc.sql("select * from payout_order where application_id = :application for update")
                .param("application", applicationId)
                .query((row, n) -> order(row))
                .optional();
    }

    @Override
    public boolean changeAccount(String applicationId, String accountToken) {
        return jdbc.sql("update payout_order set account_token = :account where application_id = :application")
                        .param("account", accountToken)
                        .param("application", applicationId)
                        .update()
                == 1;
    }

    private static Order order(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        FundingRequest request = new FundingRequest(
                row.getString("application_id"),
                row.getString("channel"),
                row.getString("purpose"),
                Money.ofMinor(row.getLong("principal_fen"), currency),
                row.getInt("term_months"),
                Money.ofMinor(row.getLong("exposure_after_fen"), currency),
                Money.ofMinor(row.getLong("unsecured_after_fen"), currency),
                row.getString("region"));
        return new Order(
                new PayoutOrder(
                        row.getString("loan_id"),
                        request,
                        Money.ofMinor(row.getLong("net_fen"), currency),
                        AnnualRate.bps(row.getLong("apr_bps")),
                        row.getString("band"),
                        row.getDate("contract_date").toLocalDate(),
                        AnnualRate.bps(row.getLong("lpr_bps")),
                        row.getString("account_token")),
                row.getInt("round"));
    }
}
