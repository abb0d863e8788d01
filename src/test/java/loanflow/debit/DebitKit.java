package loanflow.debit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.contact.Contact;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.EndOfDay;
import loanflow.servicing.LoanBooks;
import loanflow.servicing.LoanProcesses;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.Servicing;
import loanflow.testing.DecisionFiles;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.testing.TestClock;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.Inbox;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Loans, contact and direct debits on a PostgreSQL of its own: real SQL, tables and owner's table, no engine. */
final class DebitKit implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** The first instalment is due on 2026-02-15, a Sunday. */
    static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);

    static final LocalDate DUE = PAYOUT.plusMonths(1);

    final List<OutboxMessage> waiting = new ArrayList<>();
    final JdbcClient jdbc;
    final Servicing servicing;
    final Mandates mandates;
    final Debits debits;
    final Contact contact;
    final SimulatedDebitProvider provider;
    final LoanBooks books;
    private final EndOfDay endOfDay;
    private final DebitSender sender;
    private final DebitAnswers answers;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TestClock clock = new TestClock(PAYOUT);

    DebitKit() {
        DataSource database = Postgres.migrated();
        context.getEnvironment().setActiveProfiles("demo");
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean("wallClock", Clock.class, () -> clock);
        context.registerBean(DecisionTables.class, DecisionFiles::new);
        context.registerBean(Inbox.class, () -> message -> true);
        context.registerBean(Outbox.class, () -> new KeptOutbox(waiting::add));
        context.registerBean(LoanProcesses.class, () -> loan -> {});
        context.register(Modules.class);
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        servicing = context.getBean(Servicing.class);
        mandates = context.getBean(Mandates.class);
        debits = context.getBean(Debits.class);
        contact = context.getBean(Contact.class);
        provider = context.getBean(SimulatedDebitProvider.class);
        books = context.getBean(LoanBooks.class);
        endOfDay = context.getBean(EndOfDay.class);
        sender = context.getBean(DebitSender.class);
        answers = context.getBean(DebitAnswers.class);
    }

    /** 10,000 at 24 % for 12 months: 945.60 a month, with a mandate. */
    String borrow(String customer, Money principal) {
        String loan = servicing.open(new LoanTerms(
                UUID.randomUUID().toString(),
                "partner-1",
                customer,
                principal,
                AnnualRate.percent("24"),
                AnnualRate.percent("24"),
                12,
                LocalDate.now(clock)));
        allow(loan, Money.ofMinor(500_000, principal.currency()));
        return loan;
    }

    void allow(String loan, Money largest) {
        if (mandates.give(loan, "card-1", largest, "V1", "applicant:1") != Mandates.Given.STANDS) {
            throw new AssertionError("no mandate");
        }
    }

    /** Lives up to a date and this hour, end of day each night. */
    void liveTo(LocalDate date, int hour) {
        for (LocalDate day = LocalDate.now(clock).plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
            clock.set(day, LocalTime.MIDNIGHT);
            boolean behind = true;
            while (behind) {
                LocalDate open = endOfDay.open();
                endOfDay.fallDue(open);
                endOfDay.chargePenalty(open);
                endOfDay.ageLoans(open);
                behind = endOfDay.close(open);
            }
        }
        clock.set(date, LocalTime.of(hour, 0));
    }

    void sleepTo(LocalDate date, int hour) {
        clock.set(date, LocalTime.of(hour, 0));
    }

    /** Sends what waits, as the relay does; what was not answered waits on. */
    void send() {
        List<OutboxMessage> due = List.copyOf(waiting);
        waiting.clear();
        for (OutboxMessage message : due) {
            Delivery delivery = sender.deliver(message);
            if (delivery instanceof Delivery.Answered answered) {
                var unused = answers.handle(answered.answer());
                unused = answers.handle(answered.answer());
            } else if (delivery instanceof Delivery.TryLater) {
                waiting.add(message);
            }
        }
    }

    List<Debit.State> states(String loan) {
        return debits.of(loan).stream().map(Debit::state).toList();
    }

    /** What a loan moved on each cash account. */
    String cash(String loan) {
        return jdbc.sql("""
                        select string_agg(account || '=' || amount, ' ' order by account) from (
                            select e.account, sum(e.amount_fen) amount from journal j
                              join journal_entry e on e.journal_id = j.id
                             where j.loan_id = ? and e.account like 'CASH%' group by 1) cash
                        """).param(loan).query(String.class).single();
    }

    long repayments(String loan) {
        return jdbc.sql("select count(*) from repayment where loan_id = ?")
                .param(loan)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"loanflow.ledger", "loanflow.servicing", "loanflow.contact", "loanflow.debit"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(process|web)\\..*"))
    static class Modules {}
}
