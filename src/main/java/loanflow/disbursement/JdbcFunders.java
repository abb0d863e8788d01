package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFunders implements Funders {

    private static final String TODAY = "select f.*, funder_licensed(f.id, :today) licence_in_force,"
            + " funder_banned(f.id, f.source_type, :today) ban_id from funder f where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcFunders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Funder> active(Currency currency) {
        return jdbc.sql(TODAY + "f.active and f.currency = :currency order by f.priority, f.id")
                .param("today", LocalDate.now(clock))
                .param("currency", currency.getCurrencyCode())
                .query(Funder.class)
                .list();
    }

    @Override
    public Funder get(String funderId) {
        return jdbc.sql(TODAY + "f.id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", funderId)
                .query(Funder.class)
                .single();
    }

    @Override
    public void preselect(String applicationId, String funderId) {
        jdbc.sql("""
                        insert into funder_preselection (application_id, funder_id) values (:application, :funder)
                        on conflict (application_id) do update set funder_id = excluded.funder_id""")
                .param("application", applicationId)
                .param("funder", funderId)
                .update();
    }

    @Override
    public Optional<String> preselected(String applicationId) {
        return jdbc.sql("select funder_id from funder_preselection where application_id = :application")
                .param("application", applicationId)
                .query(String.class)
                .optional();
    }
}
