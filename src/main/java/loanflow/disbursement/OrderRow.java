package loanflow.disbursement;

import java.sql.ResultSet;
import java.sql.SQLException;
import loanflow.money.AnnualRate;
import loanflow.workflow.MoneyColumn;
import org.springframework.jdbc.core.RowMapper;

/** Reads an order from a row with all its columns. */
final class OrderRow implements RowMapper<Order> {

    @Override
    public Order mapRow(ResultSet row, int number) throws SQLException {
        FundingRequest request = new FundingRequest(
                row.getString("application_id"),
                row.getString("channel"),
                row.getString("purpose"),
                MoneyColumn.of(row, "principal_fen"),
                row.getInt("term_months"),
                MoneyColumn.of(row, "exposure_after_fen"),
                MoneyColumn.of(row, "unsecured_after_fen"),
                row.getString("region"));
        return new Order(
                new PayoutOrder(
                        row.getString("loan_id"),
                        request,
                        MoneyColumn.of(row, "net_fen"),
                        AnnualRate.bps(row.getLong("apr_bps")),
                        row.getString("band"),
                        row.getDate("contract_date").toLocalDate(),
                        AnnualRate.bps(row.getLong("lpr_bps")),
                        row.getString("account_token")),
                row.getInt("round"));
    }
}
