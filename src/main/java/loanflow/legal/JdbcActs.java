package loanflow.legal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code legal_act}. */
@Repository
class JdbcActs {

    private final JdbcClient jdbc;

    JdbcActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its key is the claim's next number, so that a step tried again after a crash is the same one to the party. */
    String nextKey(String claimId, Act.Kind kind) {
        long before = jdbc.sql("select count(*) from legal_act where claim_id = ?")
                .param(claimId)
                .query(Long.class)
                .single();
        return kind.name().toLowerCase(Locale.ROOT) + ":" + claimId + ":" + (before + 1);
    }

    void add(Act act, @Nullable String bundle, Money costs) {
        int unused = jdbc.sql("""
                        insert into legal_act (key, claim_id, kind, party, state, reference, bundle, costs_fen, share_bps,
                            asked_on, until)
                        values (:key, :claim, :kind, :party, 'OPEN', :reference, :bundle, :costs, :share, :on, :until)
                        """)
                .param("key", act.key())
                .param("claim", act.claimId())
                .param("kind", act.kind().name())
                .param("party", act.party())
                .param("reference", act.reference())
                .param("bundle", bundle)
                .param("costs", costs.minor())
                .param("share", act.shareBps())
                .param("on", act.askedOn())
                .param("until", act.until())
                .update();
    }

    Optional<Act> open(String claimId) {
        return jdbc.sql("select * from legal_act where claim_id = ? and state = 'OPEN'")
                .param(claimId)
                .query(Act.class)
                .optional();
    }

    /** Reference of the last award for us. */
    Optional<String> award(String claimId) {
        return jdbc.sql("""
                        select ending from legal_act
                         where claim_id = ? and state = 'WON' and kind in ('ARBITRATION', 'LITIGATION')
                         order by ended_on desc, key desc limit 1
                        """).param(claimId).query(String.class).optional();
    }

    void end(Act act, String state, String ending, LocalDate on) {
        int unused = jdbc.sql("update legal_act set state = ?, ending = ?, ended_on = ? where key = ?")
                .params(state, ending, on, act.key())
                .update();
    }
}
