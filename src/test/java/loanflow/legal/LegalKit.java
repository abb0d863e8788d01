package loanflow.legal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.commands.EventTexts;
import loanflow.ledger.Account;
import loanflow.ledger.Books;
import loanflow.ledger.Ledger;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.ChangeOrder;
import loanflow.servicing.ChangeOutcome;
import loanflow.servicing.EndOfDay;
import loanflow.servicing.LoanBooks;
import loanflow.servicing.LoanChanges;
import loanflow.servicing.LoanProcesses;
import loanflow.servicing.LoanRecords;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import loanflow.testing.DecisionFiles;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.testing.TestClock;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.Inbox;
import loanflow.workflow.Outbox;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A late loan that law has, on a PostgreSQL of its own: real SQL, tables and ledger, no engine. */
final class LegalKit implements AutoCloseable {

    static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);
    static final LocalDate FIRST_DUE = LocalDate.of(2026, 2, 15);

    final TestClock clock = new TestClock(PAYOUT);
    final JdbcClient jdbc;
    final JdbcActs acts;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    LegalKit() {
        DataSource database = Postgres.migrated();
        context.getEnvironment().setActiveProfiles("demo");
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean("wallClock", Clock.class, () -> clock);
        context.registerBean(DecisionTables.class, DecisionFiles::new);
        context.registerBean(Inbox.class, () -> message -> true);
        context.registerBean(Outbox.class, () -> new KeptOutbox(message -> {}));
        context.registerBean(LoanProcesses.class, () -> loan -> {});
        context.registerBean(LegalProcesses.class, () -> Mockito.mock(LegalProcesses.class));
        context.register(Modules.class);
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        acts = context.getBean(JdbcActs.class);
    }

    <T> T door(Class<T> type) {
        return context.getBean(type);
    }

    /** 10,000 yuan at 24 % for 12 months, the loan of DOMAIN §9.1: 945.60 a month. */
    String borrow() {
        return borrow(Money.fen(1_000_000));
    }

    String borrow(Money principal) {
        return context.getBean(Servicing.class)
                .open(new LoanTerms(
                        UUID.randomUUID().toString(),
                        "partner-1",
                        UUID.randomUUID().toString(),
                        principal,
                        AnnualRate.percent("24"),
                        AnnualRate.percent("24"),
                        12,
                        LocalDate.now(clock)));
    }

    /** An agency gets the claim on the loan today for 60 days and a share. */
    Act place(String loan, int shareBps) {
        String claim = jdbc
                .sql("select max(id) from legal_claim where loan_id = ?")
                .param(loan)
                .query(String.class)
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseGet(() -> context.getBean(JdbcClaims.class)
                        .open("case-1", loan, "customer-1", LocalDate.now(clock))
                        .orElseThrow());
        LocalDate today = LocalDate.now(clock);
        Act act = new Act(
                acts.nextKey(claim, Act.Kind.PLACEMENT),
                claim,
                Act.Kind.PLACEMENT,
                "agency-1",
                "processing-2026-01",
                today,
                today.plusDays(60),
                shareBps);
        acts.add(act, null, Money.fen(0));
        return act;
    }

    void recall(Act act) {
        acts.end(act, "ENDED", "RECALLED", LocalDate.now(clock));
    }

    /** Returns the payment's name in the loan's account. */
    String pay(String loan, String yuan) {
        RepaymentOutcome outcome = context.getBean(Servicing.class)
                .repay(new RepaymentOrder(
                        loan,
                        "partner-1",
                        new BigDecimal(yuan),
                        "CNY",
                        UUID.randomUUID().toString(),
                        null));
        return "repayment:" + ((RepaymentOutcome.Booked) outcome).repaymentId();
    }

    /** Books one event today, written as {@code "type":"UNDO","of":"..."}; returns its key. */
    String change(String loan, String event) {
        return changeOn(LocalDate.now(clock), loan, event);
    }

    String changeOn(LocalDate on, String loan, String event) {
        String key = UUID.randomUUID().toString();
        String text = "{%s,\"key\":\"%s\",\"on\":\"%s\",\"recordedOn\":\"%s\"}"
                .formatted(event, key, on, LocalDate.now(clock));
        ChangeOutcome outcome = context.getBean(LoanChanges.class)
                .book(new ChangeOrder(
                        loan, key, "TEST", "of a test", EventTexts.read("[" + text + "]", Money.CNY), List.of(text)));
        if (!(outcome instanceof ChangeOutcome.Done)) {
            throw new AssertionError(outcome);
        }
        return key;
    }

    /** Paid and fee of a placement in minor units, as it shows them. */
    String shown(Act act) {
        return jdbc.sql("select paid_fen || ' ' || fee_fen from legal_act where key = ?")
                .param(act.key())
                .query(String.class)
                .single();
    }

    /** Costs that the borrower was charged, in minor units. */
    long costsOf(String loan) {
        return jdbc.sql("select costs_fen from loan where id = ?")
                .param(loan)
                .query(Long.class)
                .single();
    }

    /** References of what the borrower is shown. */
    List<String> historyOf(String loan) {
        return context.getBean(LoanRecords.class).history(loan).orElseThrow().stream()
                .map(event -> event.kind() + " " + event.reference())
                .toList();
    }

    long balance(Account account) {
        return balance(account, Money.CNY);
    }

    long balance(Account account, Currency currency) {
        return context.getBean(Ledger.class).balance(account, currency).minor();
    }

    /** What is wrong with the journal, and with loans against their folds. */
    List<String> findings() {
        return java.util.stream.Stream.concat(
                        context.getBean(Books.class).findings().stream(),
                        context.getBean(LoanBooks.class).findings().stream())
                .toList();
    }

    /** End of day each night up to and including that date, then its noon. */
    void liveTo(LocalDate date) {
        EndOfDay endOfDay = context.getBean(EndOfDay.class);
        for (LocalDate day = LocalDate.now(clock).plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
            clock.set(day, LocalTime.of(0, 30));
            boolean behind = true;
            while (behind) {
                LocalDate open = endOfDay.open();
                endOfDay.fallDue(open);
                endOfDay.chargePenalty(open);
                endOfDay.ageLoans(open);
                endOfDay.sortLoansByClass(open);
                int unused = endOfDay.tellStageChanges();
                behind = endOfDay.close(open);
            }
        }
        clock.set(date, LocalTime.NOON);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"loanflow.ledger", "loanflow.servicing", "loanflow.contact", "loanflow.legal"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(process|web)\\..*"))
    static class Modules {}
}
