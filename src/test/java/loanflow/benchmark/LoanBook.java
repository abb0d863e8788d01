package loanflow.benchmark;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A made-up book of active loans the evening before the night that is measured: 1,000.00 yuan at 24 % over three
 * months, their first dues spread over the coming thirty days, and one loan in ten late by one to thirty days with all
 * its interest and penalty booked. Written by SQL as the owner, who may leave the triggers out.
 */
final class LoanBook {

    private static final String LOANS = """
            insert into loan (id, application_id, customer_id, currency, principal_fen, apr_bps, penalty_bps, days_of_year,
                              term_months, disbursed_on, status, penalty_to, next_due, stage, reminder_tier, reminded_to,
                              penalty_booked_fen)
            select 'loan-' || lpad(n::text, 9, '0'), 'application-' || n, 'customer-' || n, 'CNY', 100000, 2400, 2400, 360, 3,
                   due - 30, 'ACTIVE', case when due < :night then :night - 1 else due - 30 end, due, 'CURRENT', 'M', now(),
                   case when due < :night then (2 * 32676::bigint * (:night - 1 - due) * 2400 + 10000 * 360) / (20000 * 360)
                        else 0 end
              from (select n, case when n % 10 = 0 then :night - 1 - (n / 10) % 30 else :night + (n / 10) % 30 end due
                      from generate_series(1, :loans) n) book
            """;

    private static final String INSTALMENTS = """
            insert into instalment (loan_id, number, due_date, principal_fen, interest_fen, penalty_basis, penalty_fen,
                                    fallen_due)
            select l.id, i.number, (l.next_due + make_interval(months => i.number - 1))::date, i.principal, i.interest,
                   case when i.number = 1 and l.next_due < :night then 32676::bigint * (:night - 1 - l.next_due) else 0 end,
                   case when i.number = 1 then l.penalty_booked_fen else 0 end,
                   i.number = 1 and l.next_due < :night
              from loan l cross join (values (1, 32676, 2000), (2, 33329, 1346), (3, 33995, 680)) i(number, principal, interest)
            """;

    private static final String JOURNALS = """
            insert into journal (reference, loan_id, business_date)
            select 'disbursement:' || application_id, id, disbursed_on from loan
            union all
            select 'interest:' || id || ':1', id, next_due from loan where next_due < :night
            union all
            select 'penalty:' || id || ':' || :night - 1, id, :night - 1 from loan where penalty_booked_fen > 0
            """;

    private static final String ENTRIES = """
            insert into journal_entry (journal_id, line, account, currency, amount_fen)
            select j.id, x.line, x.account, 'CNY', x.sign * case split_part(j.reference, ':', 1)
                       when 'disbursement' then l.principal_fen when 'interest' then 2000 else l.penalty_booked_fen end
              from journal j join loan l on l.id = j.loan_id
              join (values ('disbursement', 1, 'PRINCIPAL', 1), ('disbursement', 2, 'CASH_PAYOUT', -1),
                           ('interest', 1, 'INTEREST_RECEIVABLE', 1), ('interest', 2, 'INTEREST_INCOME', -1),
                           ('penalty', 1, 'PENALTY_RECEIVABLE', 1), ('penalty', 2, 'PENALTY_INCOME', -1))
                   x(kind, line, account, sign) on x.kind = split_part(j.reference, ':', 1)
            """;

    private static final String CAPS = "insert into loan_cap select id, 2400 from loan";

    private LoanBook() {}

    /** Empties the tables and fills them; {@code night} is the business date that will be worked on. */
    static void write(DataSource owner, int loans, LocalDate night) throws Exception {
        SingleConnectionDataSource one = new SingleConnectionDataSource(owner.getConnection(), true);
        try {
            JdbcTemplate jdbc = new JdbcTemplate(one);
            jdbc.execute("set session_replication_role = replica");
            jdbc.execute(
                    "truncate loan, instalment, journal, journal_entry, journal_seal, ledger_total, allowance, stage_change, business_day, inbox cascade");
            for (String sql : new String[] {LOANS, CAPS, INSTALMENTS, JOURNALS, ENTRIES}) {
                jdbc.execute(sql.replace(":night", "date '" + night + "'").replace(":loans", Integer.toString(loans)));
            }
            jdbc.execute(
                    "insert into business_day values (date '" + night + "' - 1, now(), now()) on conflict do nothing");
            jdbc.execute("set session_replication_role = origin");
            jdbc.execute("vacuum analyze");
        } finally {
            one.destroy();
        }
    }
}
