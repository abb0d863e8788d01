package loanflow.disbursement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sources of money with licence, ban and use; nothing is changed from here. */
@Repository
class JdbcFunderStandings {

    private final JdbcClient jdbc;

    JdbcFunderStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Our share leaves his, rounded down, as {@link FundedShare} has it. */
    List<FunderStanding> on(LocalDate today) {
        return jdbc.sql("""
                        select f.id, f.name, f.source_type, f.lender_type, f.currency, f.active,
                               f.licensed and funder_licensed(f.id, :today) licensed, l.number licence,
                               l.valid_until licence_until, b.basis ban_basis,
                               case when f.source_type = 'OWN' then 0
                                    when f.source_type in ('JOINT', 'BANK_PLATFORM')
                                        then floor((1 - coalesce(f.partner_share, 0)) * 10000)
                                    else 10000 end::integer share_bps,
                               coalesce(t.used_fen, 0) total_used_fen, f.total_limit_fen,
                               coalesce(m.used_fen, 0) month_used_fen, f.month_limit_fen,
                               coalesce(d.used_fen, 0) day_used_fen, f.day_limit_fen,
                               coalesce((select sum(c.amount_fen) from funder_choice c
                                          where c.funder_id = f.id and c.state in ('ASKED', 'RESERVED')
                                            and not exists (select from payout p where p.application_id = c.application_id
                                                               and p.state = 'CONFIRMED')), 0)::bigint reserved_fen
                          from funder f
                          left join lateral (select number, valid_until from funder_licence
                                              where funder_id = f.id and valid_from <= :today
                                                and (valid_until is null or valid_until >= :today)
                                              order by valid_from desc limit 1) l on true
                          left join funder_ban b on b.id = funder_banned(f.id, f.source_type, :today)
                          left join funder_use t on t.funder_id = f.id and t.period = 'TOTAL'
                          left join funder_use m on m.funder_id = f.id and m.period = :month
                          left join funder_use d on d.funder_id = f.id and d.period = :today::text
                         order by f.priority, f.id""")
                .param("today", today)
                .param("month", YearMonth.from(today).toString())
                .query(FunderStanding.class)
                .list();
    }

    /** Days on which anything was taken, the latest first. */
    List<FunderDay> days(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select u.funder_id, u.period::date as day, u.used_fen, f.day_limit_fen limit_fen
                          from funder_use u join funder f on f.id = u.funder_id
                         where u.period like '____-__-__' and u.period between :from and :to and u.used_fen > 0
                         order by u.period desc, u.funder_id""")
                .param("from", from.toString())
                .param("to", to.toString())
                .query(FunderDay.class)
                .list();
    }
}
