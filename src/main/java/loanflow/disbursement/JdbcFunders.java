package loanflow.disbursement;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFunders implements Funders {

    private final JdbcClient jdbc;

    JdbcFunders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Funder> active(Currency currency) {
        return jdbc.sql("select * from funder where active and currency = ? order by priority, id")
                .param(currency.getCurrencyCode())
                .query(Funder.class)
                .list();
    }

    @Override
    public Funder get(String funderId) {
        return jdbc.sql("select * from funder where id = :id")
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
