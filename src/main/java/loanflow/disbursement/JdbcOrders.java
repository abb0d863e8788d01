package loanflow.disbursement;

import java.util.Optional;
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
                .query(new OrderRow())
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
}
