package loanflow.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code agency_fee}, and the placements that it belongs to. */
@Repository
class JdbcAgencyFees {

    private final JdbcClient jdbc;

    JdbcAgencyFees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the loan ever had. */
    List<Placed> placementsOf(String loanId) {
        return jdbc.sql("""
                        select a.key, a.share_bps, a.asked_on, a.ended_on from legal_act a
                          join legal_claim c on c.id = a.claim_id
                         where c.loan_id = ? and a.kind = 'PLACEMENT' order by a.asked_on, a.key
                        """).param(loanId).query(Placed.class).list();
    }

    Optional<AgencyFee> standing(String actKey, String receipt) {
        return jdbc.sql("select * from agency_fee where act_key = ? and receipt = ? and reversed_on is null")
                .params(actKey, receipt)
                .query(AgencyFee.class)
                .optional();
    }

    boolean knows(String actKey, String receipt) {
        return jdbc.sql("select exists (select from agency_fee where act_key = ? and receipt = ?)")
                .params(actKey, receipt)
                .query(Boolean.class)
                .single();
    }

    AgencyFee add(String actKey, String receipt, Money kept, Money fee, LocalDate on) {
        return jdbc.sql("""
                        insert into agency_fee (act_key, receipt, kept_fen, fee_fen, booked_on) values (?, ?, ?, ?, ?)
                        returning id, kept_fen, fee_fen
                        """)
                .params(actKey, receipt, kept.minor(), fee.minor(), on)
                .query(AgencyFee.class)
                .single();
    }

    void reverse(long id, LocalDate on) {
        int unused = jdbc.sql("update agency_fee set reversed_on = ? where id = ?")
                .params(on, id)
                .update();
    }

    /** The placement shows the sum of what stands. */
    void sum(String actKey) {
        int unused = jdbc.sql("""
                        update legal_act a set (paid_fen, fee_fen) = (
                            select coalesce(sum(f.kept_fen), 0), coalesce(sum(f.fee_fen), 0) from agency_fee f
                             where f.act_key = a.key and f.reversed_on is null)
                         where a.key = ?
                        """).param(actKey).update();
    }
}
