package loanflow.origination;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers; at most one of an application is open or accepted. */
@Repository
class JdbcOffers {

    private final JdbcClient jdbc;
    private final Json json;
    private final OfferRow rows;

    JdbcOffers(JdbcClient jdbc, Json json, OfferRow rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
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

    /** How many offers were made to this application, whatever became of them. */
    int countOf(String applicationId) {
        return jdbc.sql("select count(*) from offer where application_id = ?")
                .param(applicationId)
                .query(Integer.class)
                .single();
    }

    /** The newest offer, whatever became of it. */
    Optional<Offer> latestOf(String applicationId) {
        return jdbc.sql("select * from offer where application_id = ? order by round desc limit 1")
                .param(applicationId)
                .query(rows)
                .optional();
    }

    /** The offer that stands or was accepted. */
    Offer live(String applicationId) {
        return latestOf(applicationId)
                .filter(offer -> offer.state().equals("OPEN") || offer.state().equals("ACCEPTED"))
                .orElseThrow(() -> new IllegalStateException("no live offer of application " + applicationId));
    }
}
