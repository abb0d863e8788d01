package loanflow.portfolio;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A made-up year of lending, the same on every machine: one application and a half for each loan, terms of 3, 6 and 12
 * months, most instalments paid on their day, some late, some never again. Written by SQL as the owner of the tables,
 * without the triggers, because it is there to be looked at and measured.
 */
public final class LivedBook {

    private static final String WISHES = """
            create temp table wish as
            select k, 'book-' || lpad(k::text, 8, '0') id, :night::date - k % 360 - 1 as day, k % 3 <> 0 paid_out,
                   k % 6 = 0 rejected, k % 12 = 9 lapsed, (array[3, 6, 12])[1 + k / 3 % 3] term
              from generate_series(1, :loans * 3 / 2) k
            """;

    private static final String APPLICATIONS = """
            insert into application (id, partner, external_reference, fingerprint, channel, customer_id, customer_type,
                amount_fen, currency, term_months, repayment, purpose, source, monthly_income_fen, months_employed,
                social_security_months, months_at_address, signals, links, deterrence_notice_at, state, submitted_at,
                state_since)
            select id, 'book', id, repeat('0', 64), 'APP', 'customer-' || k, 'NEW', 120000, 'CNY', term, 'EQUAL_INSTALMENTS',
                   'OTHER', 'book', 800000, 24, 24, 24, '{}', '{}', day,
                   case when paid_out then 'ACTIVE' when lapsed then 'EXPIRED' else 'REFUSED' end, day, day from wish
            """;

    private static final String FILES = """
            insert into credit_file (application_id, round, file) select id, 1, '{}' from wish where not rejected
            """;

    private static final String REASONS = """
            insert into application_reason (application_id, position, code)
            select w.id, p, (select code from reason_text order by code offset (w.k / 3 * p) % 17 * 2 + p - 1 limit 1)
              from wish w cross join generate_series(1, 2) p where not paid_out and not lapsed
            """;

    private static final String OFFERS = """
            insert into offer (id, application_id, round, state, counter_offer, amount_fen, currency, term_months, apr_bps,
                all_in_bps, xirr_bps, penalty_apr_bps, cap_bps, cap_basis, lender_type, band, price_version, schedule, fees,
                total_interest_fen, made_at, expires_at)
            select id, id, 1, case when lapsed then 'EXPIRED' else 'ACCEPTED' end, false, 120000, 'CNY', term, 1800, 1800, 1900,
                   2400, 2400, 'HOUSE', 'BANK', 'B', 'book', '[]', '[]', 9000, day, day + 3
              from wish where paid_out or lapsed
            """;

    private static final String CONTRACTS = """
            insert into contract (id, application_id, offer_id, text, sha256, arbitration_clause, signed_at, cooling_off_ends_at)
            select id, id, id, 'book', repeat('0', 64), false, day, day + 1 from wish where paid_out
            """;

    private static final String SIGNATURES = """
            insert into signature (task_id, process_instance_id, business_key, process_definition_id, activity_id, user_id,
                signed_at)
            select id, id, id, 'underwriting:1:book', 'Activity_ReviewApplication', 'reviewer', day from wish where k % 10 < 3
            """;

    private static final String INSTALMENTS = """
            insert into instalment (loan_id, number, due_date, principal_fen, interest_fen, principal_paid_fen,
                interest_paid_fen, fallen_due, paid_on)
            select id, i, due, 120000 / term, 900, case when paid then 120000 / term else 0 end, case when paid then 900 else 0 end,
                   due < :night::date, case when paid then paid_on end
              from (select l.*, not stopped and paid_on < :night::date paid
                      from (select w.*, i, (day + make_interval(months => i))::date due,
                                   (day + make_interval(months => i))::date
                                       + case when luck < 88 then 0 when luck < 94 then 10 else 40 end paid_on,
                                   bool_or(luck >= 97) over (partition by k order by i) stopped
                              from wish w cross join lateral generate_series(1, w.term) i
                              cross join lateral (select (w.k * 7919 + i * 104729) % 100 luck) chance
                             where paid_out) l) x
            """;

    private static final String LOANS = """
            insert into loan (id, application_id, customer_id, currency, principal_fen, apr_bps, penalty_bps, days_of_year,
                term_months, disbursed_on, status, closed_on, penalty_to, next_due, stage, reminder_tier, reminded_to)
            select id, id, 'customer-' || k, 'CNY', 120000, 1800, 2400, 360, term, day,
                   case when next_due is null then 'SETTLED' else 'ACTIVE' end, case when next_due is null then last_paid end,
                   day, next_due, case when next_due is null then 'CURRENT' when late < -3 then 'CURRENT' when late < 0 then 'PRE'
                       when late = 0 then 'DUE' when late < 6 then 'S1' when late < 16 then 'S2' when late < 31 then 'S3'
                       when late < 61 then 'M2' when late < 91 then 'M3' when late < 181 then 'M4' else 'M7' end, 'M', now()
              from (select w.*, i.next_due, i.last_paid, :night::date - 1 - i.next_due late
                      from wish w join (select loan_id, min(due_date) filter (where paid_on is null) next_due,
                                               max(paid_on) last_paid from instalment group by loan_id) i on i.loan_id = w.id) b
            """;

    private static final String JOURNALS = """
            insert into journal (reference, loan_id, business_date)
            select 'disbursement:' || id, id, disbursed_on from loan
            union all select 'repayment:' || loan_id || ':' || number, loan_id, paid_on from instalment where paid_on is not null
            """;

    private static final String ENTRIES = """
            insert into journal_entry (journal_id, line, account, currency, amount_fen)
            select j.id, x.line, x.account, 'CNY',
                   x.sign * case when j.reference like 'd%' then l.principal_fen else -l.principal_fen / l.term_months end
              from journal j join loan l on l.id = j.loan_id
              cross join (values (1, 'PRINCIPAL', 1), (2, 'CASH_PAYOUT', -1)) x(line, account, sign)
            """;

    private static final String TASKS = """
            insert into act_ru_task (id_, rev_, name_, priority_, create_time_, assignee_, suspension_state_)
            select 'book-' || n, 1, 'Book', 50, localtimestamp - n * n * interval '1 minute',
                   case when n % 4 = 0 then 'reviewer' end, 1 from generate_series(1, 90) n
            """;

    private static final String CANDIDATES = """
            insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
            select 'book-' || n, 1, 'candidate',
                   (array['credit-reviewers', 'fraud-analysts', 'payout-operators', 'early-collectors'])[1 + n % 4], 'book-' || n
              from generate_series(1, 90) n
            """;

    private static final List<String> ROWS = List.of(
            "truncate application, credit_file, loan, instalment, journal, journal_entry, journal_seal, signature,"
                    + " business_day, mart_month cascade",
            WISHES,
            APPLICATIONS,
            FILES,
            REASONS,
            OFFERS,
            CONTRACTS,
            SIGNATURES,
            INSTALMENTS,
            LOANS,
            JOURNALS,
            ENTRIES,
            "delete from act_ru_identitylink where id_ like 'book-%'",
            "delete from act_ru_task where id_ like 'book-%'",
            TASKS,
            CANDIDATES,
            "insert into business_day values (:night::date - 1, now(), now())",
            "insert into inbox (kind, key, body) values ('month-closed', date_trunc('month', :night::date)::date - 1, '{}')"
                    + " on conflict do nothing",
            "drop table wish");

    private LivedBook() {}

    /** Empties the tables and fills them; {@code night} is the first business date that is not closed. */
    public static void write(DataSource owner, int loans, LocalDate night) throws Exception {
        SingleConnectionDataSource one = new SingleConnectionDataSource(owner.getConnection(), true);
        try {
            JdbcTemplate jdbc = new JdbcTemplate(one);
            jdbc.execute("set session_replication_role = replica");
            for (String sql : ROWS) {
                jdbc.execute(sql.replace(":night", "'" + night + "'").replace(":loans", Integer.toString(loans)));
            }
            jdbc.execute("set session_replication_role = origin");
            jdbc.execute("vacuum analyze");
        } finally {
            one.destroy();
        }
    }
}
