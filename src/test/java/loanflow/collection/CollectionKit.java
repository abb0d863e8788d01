package loanflow.collection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.legal.Claims;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.ArrearsNews;
import loanflow.servicing.EndOfDay;
import loanflow.servicing.LoanProcesses;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import loanflow.skiptrace.SkipTraces;
import loanflow.testing.DecisionFiles;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.testing.TestClock;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.Inbox;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.Outbox;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Loans, contact and collection on a PostgreSQL of its own: real SQL, tables and gate, no engine. */
final class CollectionKit implements AutoCloseable, CollectionProcesses {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A Thursday; the first instalment is due on 2026-02-15. */
    static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);

    final TestClock clock = new TestClock(PAYOUT);
    final List<InboxMessage> told = new ArrayList<>();
    final Claims claims = Mockito.mock(Claims.class);
    final SkipTraces traces = Mockito.mock(SkipTraces.class);
    final List<String> opened = Collections.synchronizedList(new ArrayList<>());
    final List<String> changed = Collections.synchronizedList(new ArrayList<>());
    final JdbcClient jdbc;
    final Collection collection;
    final CaseWork work;
    final CaseRecords records;
    final Promises promises;
    final Holds holds;
    final CaseHistories histories;
    final Servicing servicing;
    private final EndOfDay endOfDay;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    CollectionKit() {
        DataSource database = Postgres.migrated();
        context.getEnvironment().setActiveProfiles("demo");
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean("wallClock", Clock.class, () -> clock);
        context.registerBean(DecisionTables.class, DecisionFiles::new);
        context.registerBean(Inbox.class, () -> told::add);
        context.registerBean(Outbox.class, () -> new KeptOutbox(message -> {}));
        context.registerBean(LoanProcesses.class, () -> loan -> {});
        context.registerBean(CollectionProcesses.class, () -> this);
        context.registerBean(SkipTraces.class, () -> traces);
        context.registerBean(Claims.class, () -> claims);
        context.register(Modules.class);
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        collection = context.getBean(Collection.class);
        work = context.getBean(CaseWork.class);
        records = context.getBean(CaseRecords.class);
        promises = context.getBean(Promises.class);
        holds = context.getBean(Holds.class);
        histories = context.getBean(CaseHistories.class);
        servicing = context.getBean(Servicing.class);
        endOfDay = context.getBean(EndOfDay.class);
    }

    @Override
    public void opened(String caseId) {
        opened.add(caseId);
    }

    @Override
    public boolean changed(String caseId) {
        changed.add(caseId);
        return true;
    }

    /** 10,000 yuan at 24 % for 12 months, the loan of DOMAIN §9.1: 945.60 a month. */
    String borrow(String customer) {
        return servicing.open(new LoanTerms(
                UUID.randomUUID().toString(),
                "partner-1",
                customer,
                Money.fen(1_000_000),
                AnnualRate.percent("24"),
                AnnualRate.percent("24"),
                12,
                LocalDate.now(clock)));
    }

    void pay(String loan, String yuan) {
        RepaymentOutcome outcome = servicing.repay(new RepaymentOrder(
                loan,
                "partner-1",
                new BigDecimal(yuan),
                "CNY",
                UUID.randomUUID().toString(),
                null));
        if (!(outcome instanceof RepaymentOutcome.Booked)) {
            throw new AssertionError(outcome);
        }
    }

    /** End of day each night up to and including that date, then its noon; collection hears what servicing said. */
    void liveTo(LocalDate date) {
        for (LocalDate day = LocalDate.now(clock).plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
            clock.set(day, LocalTime.of(0, 30));
            boolean behind = true;
            while (behind) {
                LocalDate open = endOfDay.open();
                endOfDay.fallDue(open);
                endOfDay.chargePenalty(open);
                endOfDay.ageLoans(open);
                int unused = endOfDay.tellStageChanges();
                behind = endOfDay.close(open);
            }
            hear();
        }
        clock.set(date, LocalTime.NOON);
    }

    /** Brings what servicing said about arrears to collection, as the inbox does. */
    void hear() {
        List<InboxMessage> news = List.copyOf(told);
        told.clear();
        news.stream()
                .filter(message -> message.source().equals(ArrearsNews.ARREARS))
                .forEach(message -> {
                    if (!collection.hear(java.util.Objects.requireNonNull(
                            ArrearsNews.read(message).customerId()))) {
                        throw new AssertionError("not heard");
                    }
                });
        told.addAll(news.stream()
                .filter(message -> message.source().equals(ArrearsNews.LOAN_CURED))
                .toList());
    }

    <T> T context(Class<T> door) {
        return context.getBean(door);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {
                "loanflow.ledger",
                "loanflow.servicing",
                "loanflow.contact",
                "loanflow.collection",
                "loanflow.scoring"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(process|web)\\..*"))
    static class Modules {}
}
