package loanflow.origination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers; at most one of an application is open or accepted. */
@Repository
class JdbcOffers {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    JdbcOffers(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(Offer offer) {
        jdbc.sql("""
                        insert into offer (id, application_id, round, state, counter_offer, amount_fen, currency,
                            term_months, apr_bps, all_in_bps, xirr_bps, penalty_apr_bps, cap_bps, cap_basis, lender_type,
                            band, price_version, schedule, fees, total_interest_fen, made_at, expires_at)
                        values (?, ?, (select count(*) + 1 from offer where application_id = ?), ?, ?, ?, ?, ?, ?, ?, ?,
                            ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                        """)
                .params(
                        offer.id(),
                        offer.applicationId(),
                        offer.applicationId(),
                        offer.state(),
                        offer.counterOffer(),
                        offer.amount().minor(),
                        offer.amount().currency().getCurrencyCode(),
                        offer.termMonths(),
                        offer.apr().toBps(),
                        Rates.bps(offer.allIn()),
                        Rates.bps(offer.xirr()),
                        offer.penalty().toBps(),
                        offer.cap().toBps(),
                        offer.capBasis(),
                        offer.lenderType(),
                        offer.band(),
                        offer.priceVersion(),
                        json.write(offer.schedule()),
                        json.write(offer.fees()),
                        offer.totalInterest().minor(),
                        offer.madeAt(),
                        offer.expiresAt())
                .update();
    }

    /** The newest offer, whatever became of it. */
    Optional<Offer> latestOf(String applicationId) {
        return jdbc.sql("select * from offer where application_id = ? order by round desc limit 1")
                .param(applicationId)
                .query(this::offer)
                .optional();
    }

    /** The offer that stands or was accepted. */
    Offer live(String applicationId) {
        return latestOf(applicationId)
                .filter(offer -> offer.state().equals("OPEN") || offer.state().equals("ACCEPTED"))
                .orElseThrow(() -> new IllegalStateException("no live offer of application " + applicationId));
    }

    /** Ends the offer that is live, when there is one. */
    void end(String applicationId, String state) {
        jdbc.sql(
                        "update offer set state = ?, answered_at = ? where application_id = ? and state in ('OPEN', 'ACCEPTED')")
                .params(state, OffsetDateTime.now(clock), applicationId)
                .update();
    }

    /** The applicant accepts the open offer; the arbitration clause is accepted on its own, or left out. */
    void accept(String applicationId, boolean arbitration) {
        jdbc.sql("update offer set state = 'ACCEPTED', arbitration_accepted = ?, answered_at = ?"
                        + " where application_id = ? and state = 'OPEN'")
                .params(arbitration, OffsetDateTime.now(clock), applicationId)
                .update();
    }

    boolean arbitrationAccepted(String offerId) {
        return jdbc.sql("select arbitration_accepted from offer where id = ?")
                .param(offerId)
                .query(Boolean.class)
                .single();
    }

    void reminded(String applicationId) {
        jdbc.sql("update offer set reminded_at = ? where application_id = ? and state = 'OPEN'")
                .params(OffsetDateTime.now(clock), applicationId)
                .update();
    }

    private Offer offer(ResultSet row, int number) throws SQLException {
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
