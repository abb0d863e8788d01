package loanflow.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums of what agencies received, passed on, earned and got; each currency by itself. */
@Repository
class JdbcAgencyStandings {

    private static final String MOVED = """
            with moved (agency_id, currency, received, arrived, kept, earned, paid, asked) as (
                select r.agency_id, p.currency, p.amount_fen, 0, 0, 0, 0, 0
                  from agency_receipt r join repayment p on p.id = r.repayment_id
                union all
                select m.agency_id, m.currency, 0, m.arrived_fen, m.kept_fen, 0, 0, 0 from agency_remittance m
                union all
                select a.party, l.currency, 0, 0, 0, f.fee_fen, 0, 0
                  from agency_fee f join legal_act a on a.key = f.act_key join legal_claim c on c.id = a.claim_id
                  join loan l on l.id = c.loan_id
                 where f.reversed_on is null
                union all
                select y.agency_id, y.currency, 0, 0, 0, 0, case y.state when 'PAID' then y.amount_fen else 0 end,
                       case y.state when 'ASKED' then y.amount_fen else 0 end
                  from agency_payment y)
            select a.id, a.name, m.currency, sum(m.received)::bigint received, sum(m.arrived)::bigint arrived,
                   sum(m.kept)::bigint kept, sum(m.earned)::bigint earned, sum(m.paid)::bigint paid,
                   sum(m.asked)::bigint asked
              from moved m join collection_agency a on a.id = m.agency_id
            """;

    private final JdbcClient jdbc;

    JdbcAgencyStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing moved in a currency: no standing in it. */
    List<AgencyStanding> all() {
        return jdbc.sql(MOVED + " group by a.id, a.name, m.currency order by a.id, m.currency")
                .query(JdbcAgencyStandings::row)
                .list();
    }

    AgencyStanding of(String agencyId, Currency currency) {
        return jdbc.sql(MOVED + " where a.id = ? and m.currency = ? group by a.id, a.name, m.currency")
                .params(agencyId, currency.getCurrencyCode())
                .query(JdbcAgencyStandings::row)
                .optional()
                .orElseGet(() -> AgencyStanding.none(agencyId, agencyId, currency));
    }

    /** Names by id. */
    Map<String, String> agencies() {
        Map<String, String> names = new TreeMap<>();
        jdbc.sql("select id, name from collection_agency").query(row -> {
            names.put(row.getString("id"), row.getString("name"));
        });
        return names;
    }

    private static AgencyStanding row(ResultSet row, int number) throws SQLException {
        return new AgencyStanding(
                row.getString("id"),
                row.getString("name"),
                money(row, "received"),
                money(row, "arrived"),
                money(row, "kept"),
                money(row, "earned"),
                money(row, "paid"),
                money(row, "asked"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofMinor(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }
}
