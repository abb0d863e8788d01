package loanflow.legal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code agency_receipt} and {@code agency_remittance}. */
@Repository
class JdbcAgencyMoney {

    private final JdbcClient jdbc;

    JdbcAgencyMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever settles with the agency comes after one another. False when there is none. */
    boolean lock(String agencyId) {
        return jdbc.sql("select id from collection_agency where id = ? for update")
                .param(agencyId)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Whether the agency has or had the claim on this loan. */
    boolean hadClaim(String agencyId, String loanId) {
        return jdbc.sql("""
                        select exists (select from legal_act a join legal_claim c on c.id = a.claim_id
                                        where c.loan_id = ? and a.kind = 'PLACEMENT' and a.party = ?
                                          and a.ending is distinct from 'REFUSED')
                        """).params(loanId, agencyId).query(Boolean.class).single();
    }

    void received(String repaymentId, String agencyId, String by, OffsetDateTime now) {
        int unused = jdbc.sql("insert into agency_receipt values (?, ?, ?, ?) on conflict do nothing")
                .params(repaymentId, agencyId, by, now)
                .update();
    }

    /** What was booked under this reference. */
    Optional<Remittance> remittance(String agencyId, String reference) {
        return jdbc.sql("select * from agency_remittance where agency_id = ? and reference = ?")
                .params(agencyId, reference)
                .query(Remittance.class)
                .optional();
    }

    void remitted(String id, AgencyRemitted money, LocalDate on, String by, OffsetDateTime now) {
        int unused = jdbc.sql("insert into agency_remittance values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        money.agencyId(),
                        money.reference(),
                        money.arrived().currency().getCurrencyCode(),
                        money.arrived().minor(),
                        money.kept().minor(),
                        on,
                        by,
                        now)
                .update();
    }

    /** A row of {@code agency_remittance}; amounts in minor units. */
    record Remittance(String id, String currency, long arrivedFen, long keptFen) {

        boolean is(AgencyRemitted money) {
            return currency.equals(money.arrived().currency().getCurrencyCode())
                    && arrivedFen == money.arrived().minor()
                    && keptFen == money.kept().minor();
        }
    }
}
