package loanflow.hardship;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.contact.Contact;
import loanflow.customer.Reveals;
import loanflow.customer.Vault;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.EndOfDay;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanProcesses;
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
import loanflow.workflow.InboxMessage;
import loanflow.workflow.Outbox;
import loanflow.workflow.PolicyVersions;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Loans, contact and hardship requests on a PostgreSQL of its own: real SQL, tables and gate, no engine. */
final class HardshipKit implements AutoCloseable, HardshipProcesses {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A Thursday; the first instalment is due on 2026-02-15. */
    static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);

    static final LocalDate FIRST_DUE = LocalDate.of(2026, 2, 15);

    final TestClock clock = new TestClock(PAYOUT);
    final List<InboxMessage> told = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final JdbcClient jdbc;
    final Hardships door;
    final HardshipWork work;
    final PlanWork plans;
    final HardshipAnswers answers;
    final Servicing servicing;
    final Contact contact;
    private final EndOfDay endOfDay;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    final HardshipPapers papers;
    final Reveals reveals = mock(Reveals.class);

    HardshipKit() {
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
        context.registerBean(HardshipProcesses.class, () -> this);
        context.registerBean(Vault.class, HardshipKit::vault);
        context.registerBean(Reveals.class, () -> reveals);
        context.register(Modules.class);
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        door = context.getBean(Hardships.class);
        papers = context.getBean(HardshipPapers.class);
        work = context.getBean(HardshipWork.class);
        plans = context.getBean(PlanWork.class);
        answers = context.getBean(HardshipAnswers.class);
        servicing = context.getBean(Servicing.class);
        contact = context.getBean(Contact.class);
        endOfDay = context.getBean(EndOfDay.class);
    }

    /** A vault that turns bytes over under the names of person and place: enough to see which of them were given. */
    private static Vault vault() {
        Vault vault = mock(Vault.class);
        when(vault.seal(any(), any(), any()))
                .thenAnswer(call -> sealed(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        when(vault.open(any(), any(), any()))
                .thenAnswer(call -> sealed(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        return vault;
    }

    static byte[] sealed(String customer, String label, byte[] content) {
        byte[] turned = content.clone();
        int mask = (customer + label).hashCode() | 1;
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= (byte) mask;
        }
        return turned;
    }

    @Override
    public void asked(String requestId) {
        said.add("asked " + requestId);
    }

    @Override
    public void accepted(String requestId) {
        said.add("accepted " + requestId);
    }

    @Override
    public void declined(String requestId) {
        said.add("declined " + requestId);
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

    /** Asks, and lets collection rest as the process does. */
    String ask(String loan) {
        HardshipAnswer answer = door.ask(new HardshipWish(loan, HardshipCause.JOB_LOSS, null, "partner:p"));
        if (!(answer instanceof HardshipAnswer.Done done)) {
            throw new AssertionError(answer);
        }
        AnswerTimes unused = work.rest(done.request().id());
        return done.request().id();
    }

    /** Finds that the month leaves so much for the loan, and works out what to offer. */
    HardshipOffer assess(String request, String monthly) {
        return assess(request, HardshipFinding.PROVED, monthly);
    }

    HardshipOffer assess(String request, HardshipFinding finding, String monthly) {
        work.assessed(
                request,
                finding,
                new Affordability(yuan("3000").plus(yuan(monthly)), yuan("2500"), yuan("500")),
                "agent-1");
        return work.workOut(PolicyVersions.LATEST, request);
    }

    /** The offer is made, told, taken and booked. */
    boolean takePlan(String loan, String request) {
        LocalDate unused = work.makeOffer(request);
        var sent = answers.send(request);
        if (!(door.accept(loan) instanceof HardshipAnswer.Done)) {
            throw new AssertionError("not accepted: " + sent);
        }
        return plans.book(request);
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

    LoanPosition position(String loan) {
        return servicing.position(loan).orElseThrow();
    }

    String state(String request) {
        return jdbc.sql("select state || coalesce(' ' || reason, '') from hardship_request where id = ?")
                .param(request)
                .query(String.class)
                .single();
    }

    static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** End of day each night up to and including that date, then its noon. */
    void liveTo(LocalDate date) {
        for (LocalDate day = today().plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
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
        }
        clock.set(date, LocalTime.NOON);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"loanflow.ledger", "loanflow.servicing", "loanflow.contact", "loanflow.hardship"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(process|web)\\..*"))
    static class Modules {}
}
