package loanflow.origination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads an offer from a row with all its columns. */
@Component
class OfferRow implements RowMapper<Offer> {

    private final Json json;

    OfferRow(Json json) {
        this.json = json;
    }

    @Override
    public Offer mapRow(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Offer(
                row.getString("id"),
                row.getString("application_id"),
                row.getString("state"),
                row.getBoolean("counter_offer"),
                Money.ofMinor(row.getLong("amount_fen"), currency),
                row.getInt("term_months"),
                AnnualRate.bps(row.getLong("apr_bps")),
                AnnualRate.bps(row.getLong("all_in_bps")),
                AnnualRate.bps(row.getLong("xirr_bps")),
                AnnualRate.bps(row.getLong("penalty_apr_bps")),
                AnnualRate.bps(row.getLong("cap_bps")),
                row.getString("cap_basis"),
                row.getString("lender_type"),
                row.getString("band"),
                row.getString("price_version"),
                json.readList(row.getString("schedule"), OfferView.Line.class),
                json.readList(row.getString("fees"), OfferView.Fee.class),
                Money.ofMinor(row.getLong("total_interest_fen"), currency),
                row.getObject("made_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class));
    }
}
