package loanflow.origination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import loanflow.money.Money;
import loanflow.pricing.CustomerType;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads an application from a row with all its columns. */
@Component
class ApplicationRow implements RowMapper<Application> {

    private final Json json;

    ApplicationRow(Json json) {
        this.json = json;
    }

    @Override
    public Application mapRow(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Application(
                row.getString("id"),
                row.getString("partner"),
                row.getString("external_reference"),
                Channel.valueOf(row.getString("channel")),
                row.getString("product"),
                row.getString("customer_id"),
                CustomerType.valueOf(row.getString("customer_type")),
                Money.ofMinor(row.getLong("amount_fen"), currency),
                row.getInt("term_months"),
                Repayment.valueOf(row.getString("repayment")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("sales_agent"),
                declared(row, currency),
                json.readMap(row.getString("signals")),
                json.readMap(row.getString("attested")),
                json.read(row.getString("links"), Application.Links.class),
                ApplicationState.valueOf(row.getString("state")),
                row.getString("lender_type"),
                row.getObject("submitted_at", OffsetDateTime.class));
    }

    private static Declared declared(ResultSet row, Currency currency) throws SQLException {
        long debt = row.getLong("existing_monthly_debt_fen");
        Money existingDebt = row.wasNull() ? null : Money.ofMinor(debt, currency);
        return new Declared(
                Money.ofMinor(row.getLong("monthly_income_fen"), currency),
                existingDebt,
                row.getInt("months_employed"),
                row.getInt("social_security_months"),
                row.getInt("months_at_address"));
    }
}
