package loanflow.marketing;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.customer.Consents;
import loanflow.origination.Origination;
import loanflow.origination.Renewing;
import loanflow.servicing.EndOfDay;
import loanflow.testing.DecisionFiles;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.testing.TestClock;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.Outbox;
import loanflow.workflow.Sha256;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Marketing on a PostgreSQL of its own: real SQL and tables, customers written as rows; other modules are mocked. */
final class MarketingKit implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final JdbcClient jdbc;
    final Consents consents = mock(Consents.class);
    final Renewing renewing = mock(Renewing.class);
    final EndOfDay endOfDay = mock(EndOfDay.class);
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final List<String> planned = new ArrayList<>();
    private final TestClock clock = new TestClock(TODAY, LocalTime.of(9, 0));

    MarketingKit() {
        DataSource database = Postgres.migrated();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(DecisionTables.class, DecisionFiles::new);
        context.registerBean(Consents.class, () -> consents);
        context.registerBean(Renewing.class, () -> renewing);
        context.registerBean(Origination.class, () -> mock(Origination.class));
        context.getEnvironment().setActiveProfiles("demo");
        context.registerBean(Outbox.class, () -> new KeptOutbox(message -> {}));
        context.registerBean(MarketingProcesses.class, () -> planned::add);
        context.registerBean(EndOfDay.class, () -> endOfDay);
        context.register(Modules.class);
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
    }

    <T> T door(Class<T> type) {
        return context.getBean(type);
    }

    void today(LocalDate day) {
        now(day.atTime(9, 0));
    }

    void now(LocalDateTime moment) {
        clock.set(moment.toLocalDate(), moment.toLocalTime());
    }

    /**
     * A customer of twelve months with income 8,000, a score of 633 without loans (age 40, 48 months employed, 36 months
     * insured, no debt, no enquiries), who agreed to marketing with his only application.
     */
    String customer() {
        String id = UUID.randomUUID().toString();
        String application = UUID.randomUUID().toString();
        OffsetDateTime then = at(TODAY.minusDays(365));
        sql(
                "insert into customer (id, sealed_profile, created_at, updated_at) values (?, '\\x00', ?, ?)",
                id,
                then,
                then);
        apply(id, application, "WITHDRAWN", TODAY.minusDays(365));
        sql("insert into credit_file (application_id, round, file) values (?, 1, '{}')", application);
        sql("""
                insert into credit_decision (application_id, round, outcome, record, previous_hash, hash, decided_at)
                values (?, 1, 'APPROVE', ?, repeat('0', 64), ?, ?)
                """, application, """
                {"crossCheck": {"verifiedIncomeFen": 800000}, "file": {"facts": {"age": 40, "monthsEmployed": 48,
                 "socialSecurityMonths": 36, "phoneTenureMonths": 30, "hardEnquiries90d": 1, "maxDpd24m": 0,
                 "platforms30d": 1, "cardUtilisation": 0.45, "monthsAtAddress": 36, "existingMonthlyDebtFen": 0}}}
                """, Sha256.hex(application), then);
        return id;
    }

    /** One more application, screened and passed, with the consent to marketing. */
    String apply(String customer, String application, String state, LocalDate on) {
        sql("""
                insert into application (id, partner, external_reference, fingerprint, channel, customer_id, customer_type,
                    amount_fen, currency, term_months, repayment, purpose, source, monthly_income_fen, months_employed,
                    social_security_months, months_at_address, signals, links, deterrence_notice_at, state, submitted_at,
                    state_since)
                values (?, 'partner-1', ?, repeat('0', 64), 'APP', ?, 'NEW', 800000, 'CNY', 12, 'EQUAL_INSTALMENT',
                    'CONSUMPTION', 'store', 800000, 48, 36, 36, '{}', '{}', ?, ?, ?, ?)
                """, application, application, customer, at(on), state, at(on), at(on));
        sql("""
                insert into screening (application_id, customer_id, channel, customer_type, id_index, signals, applied_at,
                    state, outcome, decided_at) values (?, ?, 'APP', 'NEW', ?, '{}', ?, 'DECIDED', 'PASS', ?)
                """, application, customer, customer, at(on), at(on));
        sql(
                "insert into consent (customer_id, application_id, purpose, version, granted_at) values (?, ?, 'MARKETING', '1', ?)",
                customer,
                application,
                at(on));
        return application;
    }

    /** A loan of 8,000 that was paid back a month ago, never late. */
    String paidBack(String customer) {
        String loan = UUID.randomUUID().toString();
        sql("""
                insert into loan (id, application_id, customer_id, currency, principal_fen, apr_bps, penalty_bps,
                    days_of_year, term_months, disbursed_on, status, closed_on, penalty_to, stage, reminder_tier, reminded_to)
                values (?, ?, ?, 'CNY', 800000, 1350, 2025, 360, 3, ?, 'SETTLED', ?, ?, 'CURRENT', 'M', ?)
                """, loan, loan, customer, TODAY.minusDays(120), TODAY.minusDays(30), TODAY, at(TODAY));
        return loan;
    }

    void sql(String text, Object... parameters) {
        int unused = jdbc.sql(text).params(parameters).update();
    }

    <T> T one(Class<T> type, String text, Object... parameters) {
        return jdbc.sql(text).params(parameters).query(type).single();
    }

    static OffsetDateTime at(LocalDate day) {
        return day.atTime(8, 0).atZone(ZONE).toOffsetDateTime();
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"loanflow.marketing", "loanflow.scoring", "loanflow.contact"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(process|web)\\..*"))
    static class Modules {}
}
