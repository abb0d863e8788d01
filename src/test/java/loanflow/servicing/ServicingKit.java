package loanflow.servicing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.ledger.Ledger;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import loanflow.testing.TestClock;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.Inbox;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.Outbox;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Servicing on a PostgreSQL of its own: real SQL, real transactions, real tables, no engine. */
final class ServicingKit implements AutoCloseable {

    /** Months before the running one that may be corrected. */
    static final int OPEN_MONTHS = 6;

    static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);

    final TestClock clock = new TestClock(PAYOUT);
    final List<InboxMessage> told = Collections.synchronizedList(new ArrayList<>());
    final List<String> started = Collections.synchronizedList(new ArrayList<>());
    final JdbcClient jdbc;
    final Servicing servicing;
    final LoanRecords records;
    final EndOfDay endOfDay;
    final LoanBooks books;
    final Ledger ledger;
    final LoanChanges changes;
    final ChangeMoney money;
    final JdbcLoans loans;
    final ProductAccounts accounts;
    final JdbcWatches watches;
    final Listening listener = new Listening();
    final Listening.Box outbox = new Listening.Box();
    final BusinessEventSender sender;
    final LoanRisks risks;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    ServicingKit() {
        this(Postgres.migrated());
    }

    ServicingKit(DataSource database) {
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(Clock.class, () -> clock);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("kit", Map.of("loanflow.servicing.open-months", OPEN_MONTHS)));
        context.registerBean(DecisionTables.class, TableFiles::new);
        context.registerBean(EventSubscriber.class, () -> listener);
        context.registerBean(Outbox.class, () -> outbox);
        context.registerBean(Inbox.class, () -> told::add);
        context.registerBean(LoanProcesses.class, () -> started::add);
        context.register(
                Transactions.class,
                JdbcLoans.class,
                JdbcTakenLoans.class,
                JdbcAllocations.class,
                Histories.class,
                JdbcRepayments.class,
                DailyCharges.class,
                Advances.class,
                CatchUp.class,
                JdbcLoanEvents.class,
                JdbcLoanCorrections.class,
                JdbcFoldedLoans.class,
                FoldedLoans.class,
                FoldedNights.class,
                FoldedBooks.class,
                FoldedRepayments.class,
                FoldedPositions.class,
                FoldedHistory.class,
                ChangeReasons.class,
                ChangeTrial.class,
                ChangeBooking.class,
                ChangeMoney.class,
                LoanChanges.class,
                Stages.class,
                JdbcStandings.class,
                ClassRules.class,
                AssetClasses.class,
                JdbcAllowances.class,
                Allowances.class,
                JdbcWatches.class,
                PayoutReturns.class,
                JdbcBusinessEvents.class,
                BusinessEvents.class,
                BusinessEventSender.class,
                JdbcLoanCosts.class,
                CostControl.class,
                ChangedCosts.class,
                JdbcEarlyDefaults.class,
                JdbcLoanRisks.class,
                LoanRisks.class,
                ArrearsNews.class,
                LoanNews.class,
                Repayments.class,
                Positions.class,
                AgreedAccounts.class,
                JdbcLoanRecords.class,
                PositionsAsOf.class,
                ProductAccounts.class,
                LoanHistory.class,
                LoanRecords.class,
                SetAside.class,
                Arrears.class,
                LoanBooks.class,
                EndOfDay.class,
                Servicing.class);
        context.scan("loanflow.ledger");
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        servicing = context.getBean(Servicing.class);
        records = context.getBean(LoanRecords.class);
        endOfDay = context.getBean(EndOfDay.class);
        books = context.getBean(LoanBooks.class);
        ledger = context.getBean(Ledger.class);
        changes = context.getBean(LoanChanges.class);
        money = context.getBean(ChangeMoney.class);
        loans = context.getBean(JdbcLoans.class);
        accounts = context.getBean(ProductAccounts.class);
        watches = context.getBean(JdbcWatches.class);
        sender = context.getBean(BusinessEventSender.class);
        risks = context.getBean(LoanRisks.class);
    }

    /** 10,000 yuan at 24 % for 12 months, the loan of DOMAIN §9.1, paid out today. */
    String openLoan() {
        return openLoan(1_000_000, "24", 12);
    }

    String openLoan(long principalFen, String percent, int months) {
        return servicing.open(terms(principalFen, percent, months));
    }

    LoanTerms terms(long principalFen, String percent, int months) {
        return new LoanTerms(
                UUID.randomUUID().toString(),
                "partner-1",
                UUID.randomUUID().toString(),
                Money.fen(principalFen),
                AnnualRate.percent(percent),
                AnnualRate.percent("24"),
                months,
                LocalDate.now(clock));
    }

    RepaymentOutcome pay(String loanId, String yuan) {
        return pay(loanId, yuan, UUID.randomUUID().toString());
    }

    RepaymentOutcome pay(String loanId, String yuan, String reference) {
        return servicing.repay(new RepaymentOrder(loanId, "partner-1", new BigDecimal(yuan), "CNY", reference, null));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LoanPosition position(String loanId) {
        return servicing.position(loanId).orElseThrow();
    }

    /** Lives up to and including a date, end of day each night. */
    void liveTo(LocalDate date) {
        for (LocalDate day = LocalDate.now(clock).plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
            clock.set(day);
            runEndOfDay();
        }
    }

    /** All steps for every date that waits. */
    void runEndOfDay() {
        boolean behind = true;
        while (behind) {
            LocalDate date = endOfDay.open();
            endOfDay.fallDue(date);
            endOfDay.chargePenalty(date);
            endOfDay.ageLoans(date);
            endOfDay.sortLoansByClass(date);
            endOfDay.setAllowance(date);
            int unused = endOfDay.passOnToFunders(date);
            unused = endOfDay.tellStageChanges();
            behind = endOfDay.close(date);
        }
    }

    /** One text for everything that servicing and ledger know, to compare two runs. */
    String checksum() {
        return jdbc.sql("""
                        select md5(string_agg(row, '|' order by row)) from (
                            select 'l' || l::text row from loan l
                            union all select 'i' || i::text from instalment i
                            union all select 's' || s::text from stage_change s
                            union all select 'c' || c::text from loan_standing c
                            union all select 'a' || a::text from allowance a
                            union all select 'e' || e::text from early_default e
                            union all select 'b' || b.business_date from business_day b where b.closed_at is not null
                            union all select 'j' || j.reference || j.business_date || e.line || e.account || e.amount_fen
                              from journal j join journal_entry e on e.journal_id = j.id) x
                        """).query(String.class).single();
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    static class Transactions {}
}
