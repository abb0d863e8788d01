package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loanflow.origination.ApplicationApi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A loan's life in fast motion, over HTTP only, one day at a time; all live through the same days. In a JVM of its own: the
 * business clock is one for all engines of a JVM, and the other tests live today.
 */
class LoanLifeIT extends OwnHouse {

    private static final int TERM = 3;
    private static final String US_PARTNER_FILE = """
            row_id,loan_amnt,term,emp_length,home_ownership,annual_inc,verification_status,purpose,dti,delinq_2yrs,\
            cr_age,inq_last_6mths,mths_since_last_delinq,mths_since_last_record,open_acc,pub_rec,revol_bal,revol_util,\
            total_acc,pub_rec_bankruptcies
            life-usd,6000,36,5 years,MORTGAGE,96000,Verified,debt_consolidation,9.50,0.0,\
            6000.0,0.0,,0.0,9.0,0.0,4000,0.05,22.0,0.0
            """;

    private Stories stories;
    private Future<Void> onTime;
    private Future<Void> late;
    private Future<Void> withdrawn;
    private Future<Void> unanswered;
    private Future<Void> inDollars;

    @BeforeAll
    void live() throws SQLException {
        LocalDate unused = traveller.advanceTo("11:00");
        stories = new Stories(days, database);
        onTime = stories.add(this::onTime);
        late = stories.add(this::late);
        withdrawn = stories.add(this::withdrawn);
        unanswered = stories.add(this::unanswered);
        inDollars = stories.add(this::inDollars);
        stories.live();
    }

    @Test
    void aLoanThatIsPaidOnTimeIsRemindedOfByPlanAndSettled() throws Exception {
        onTime.get();
    }

    @Test
    void aLateLoanAgesIsChargedPenaltyIsPaidBackAndCured() throws Exception {
        late.get();
    }

    @Test
    void whoWithdrawsInTheCoolingOffOwesNothingThoughTheTimeGoesOn() throws Exception {
        withdrawn.get();
    }

    @Test
    void anUnansweredOfferIsRecalledOnceByMessageAndExpires() throws Exception {
        unanswered.get();
    }

    @Test
    void aPartnersLoanIsPaidOutFallsDueAndIsRepaidInDollars() throws Exception {
        inDollars.get();
    }

    private void onTime() throws InterruptedException {
        String loan = traveller.borrow(threeMonths(883_001));
        List<LocalDate> dueDates = dueDates(loan);
        assertThat(dueDates).hasSize(TERM);

        BigDecimal paid = BigDecimal.ZERO;
        while (!"SETTLED".equals(traveller.loan(loan).get("status").asText())) {
            LocalDate today = stories.advance(1);
            assertThat(today).isBeforeOrEqualTo(dueDates.get(TERM - 1));
            JsonNode position = traveller.loan(loan);
            assertThat(position.get("asOf").asText()).isEqualTo(today.toString());
            assertThat(position.get("overdue").asText()).isEqualTo("0.00");
            if (dueDates.contains(today)) {
                assertThat(position.get("stage").asText()).isEqualTo("DUE");
                assertThat(position.get("nextDueDate").asText()).isEqualTo(today.toString());
                String amount = position.get("nextDueAmount").asText();
                traveller.repay(loan, amount);
                paid = paid.add(new BigDecimal(amount));
            }
        }

        assertThat(jdbc.sql("select due_date from instalment where loan_id = ? and paid_on = due_date order by number")
                        .param(loan)
                        .query(LocalDate.class)
                        .list())
                .isEqualTo(dueDates);
        assertThat(paid.movePointRight(2).longValueExact())
                .isEqualTo(count(
                        "select l.principal_fen + o.total_interest_fen from loan l join offer o"
                                + " on o.application_id = l.application_id and o.state = 'ACCEPTED' where l.id = ?",
                        loan));
        assertThat(remindersBefore(loan, "10:00")).containsExactlyElementsOf(plan(dueDates));
        assertThat(count("select count(*) from contact_log where debt_id = ? and sent_at is null", loan))
                .as("reminders that were not carried")
                .isZero();
        assertEnded(loan);
    }

    private void late() throws InterruptedException {
        String id = traveller.apply(threeMonths(883_002));
        traveller.sign(id);
        stories.advance(1);
        String loan = traveller.await(id, "ACTIVE").get("loanId").asText();
        LocalDate due = dueDates(loan).get(0);

        Map<Long, String> stages = Map.of(1L, "S1", 5L, "S1", 6L, "S2", 15L, "S2", 16L, "S3", 20L, "S3");
        LocalDate today = stories.advance(1);
        while (today.isBefore(due.plusDays(20))) {
            today = stories.advance(1);
            long late = ChronoUnit.DAYS.between(due, today);
            if (stages.containsKey(late)) {
                JsonNode position = traveller.loan(loan);
                assertThat(position.get("stage").asText()).as("day %d", late).isEqualTo(stages.get(late));
                assertThat(position.get("daysPastDue").asLong()).isEqualTo(late);
                assertThat(fen(position.get("schedule").get(0).get("penalty").asText()))
                        .as("penalty of day %d", late)
                        .isPositive()
                        .isEqualTo(penalty(loan, late));
            }
        }
        assertThat(count(
                        "select count(*) from journal j join journal_entry e on e.journal_id = j.id"
                                + " where j.loan_id = ? and e.account = 'PENALTY_INCOME'",
                        loan))
                .as("one charge a day")
                .isEqualTo(20);
        assertThat(jdbc.sql(
                                "select key || ' at ' || at from contact_log where debt_id = :loan and key like 'reminder:%'"
                                        + " and (at at time zone 'Asia/Shanghai')::date > :due")
                        .param("loan", loan)
                        .param("due", due)
                        .query(String.class)
                        .list())
                .as("a late loan is no matter of service reminders")
                .isEmpty();

        JsonNode repaid =
                traveller.repay(loan, traveller.loan(loan).get("overdue").asText());
        assertThat(fen(repaid.get("penalty").asText())).isEqualTo(penalty(loan, 20));
        JsonNode cured = traveller.loan(loan);
        assertThat(cured.get("overdue").asText()).isEqualTo("0.00");
        assertThat(cured.get("daysPastDue").asLong()).isNegative();
        assertThat(cured.get("stage").asText()).isEqualTo("CURRENT");
        stories.advance(1);
        assertThat(traveller.loan(loan).get("overdue").asText()).isEqualTo("0.00");

        traveller.repay(loan, traveller.loan(loan).get("payOff").asText());
        assertThat(traveller.loan(loan).get("status").asText()).isEqualTo("SETTLED");
        assertEnded(loan);
    }

    private void withdrawn() throws InterruptedException {
        String id = traveller.apply(threeMonths(883_003));
        traveller.sign(id);

        traveller.withdraw(id);

        traveller.await(id, "WITHDRAWN");
        stories.advance(2);
        assertThat(count("select count(*) from payout where application_id = ?", id))
                .isZero();
        assertThat(count("select count(*) from loan where application_id = ?", id))
                .isZero();
        assertThat(count("select count(*) from contract where application_id = ? and voided_at is null", id))
                .as("contracts that still bind")
                .isZero();
        assertThat(count("select count(*) from funder_choice where application_id = ? and state = 'RESERVED'", id))
                .as("money still held")
                .isZero();
        assertThat(count("select count(*) from act_ru_execution where business_key_ = ?", id))
                .isZero();
    }

    /** Recalled after two days; who applied at night is recalled in the morning after. */
    private void unanswered() throws InterruptedException {
        String id = traveller.apply(threeMonths(883_005));
        traveller.await(id, "OFFERED");

        stories.advance(1);
        assertThat(recalls(id)).isZero();
        stories.advance(2);

        traveller.await(id, "EXPIRED");
        assertThat(recalls(id)).isOne();
        assertThat(count(
                        "select count(*) from offer where application_id = ? and state = 'EXPIRED'"
                                + " and reminded_at between made_at + interval '48 hours' and expires_at",
                        id))
                .isOne();
    }

    private void inDollars() throws InterruptedException {
        assertThat(traveller
                        .sendFile("us-partner-36", US_PARTNER_FILE)
                        .get("accepted")
                        .asInt())
                .isOne();
        String id = jdbc.sql("select id from application where external_reference = 'life-usd'")
                .query(String.class)
                .single();
        traveller.signAndWaive(id);
        String loan = traveller.await(id, "ACTIVE").get("loanId").asText();

        assertThat(dueDates(loan)).hasSize(36);
        assertThat(count(
                        "select count(*) from payout where loan_id = ? and state = 'CONFIRMED' and currency = 'USD'"
                                + " and amount_fen = 600000",
                        loan))
                .isOne();
        assertThat(balances(loan)).containsEntry("PRINCIPAL USD", 600_000L).containsEntry("CASH_PAYOUT USD", -600_000L);

        LocalDate due = dueDates(loan).get(0);
        LocalDate today = stories.advance(1);
        while (today.isBefore(due)) {
            today = stories.advance(1);
        }
        JsonNode position = traveller.loan(loan);
        assertThat(position.get("stage").asText()).isEqualTo("DUE");
        assertThat(position.get("nextDueDate").asText()).isEqualTo(due.toString());
        assertThat(balances(loan).get("INTEREST_RECEIVABLE USD"))
                .as("the first instalment's interest has fallen due")
                .isEqualTo(count("select interest_fen from instalment where loan_id = ? and number = 1", loan));

        JsonNode repaid = traveller.repay(loan, position.get("nextDueAmount").asText(), "USD");
        assertThat(repaid.toString()).contains("USD");
        assertThat(balances(loan).get("INTEREST_RECEIVABLE USD")).isZero();
        assertThat(balances(loan).keySet()).allMatch(account -> account.endsWith(" USD"));
        assertThat(balances(loan).values().stream().mapToLong(Long::longValue).sum())
                .isZero();
    }

    /** What stands on each account of a loan, by currency. */
    private Map<String, Long> balances(String loan) {
        return jdbc
                .sql("select e.account || ' ' || e.currency as account, sum(e.amount_fen) as fen from journal j"
                        + " join journal_entry e on e.journal_id = j.id where j.loan_id = ? group by 1")
                .param(loan)
                .query((row, number) -> Map.entry(row.getString("account"), row.getLong("fen")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void everyBrokenInvariantIsSeen() {
        traveller.borrow(threeMonths(883_004));
        Map<String, String> breaches = Map.of(
                "I1", "update journal_entry set amount_fen = amount_fen + 1 where line = 1",
                "I2", "update instalment set principal_paid_fen = 1 where number = 3 and principal_paid_fen = 0",
                "I3", "update loan set advance_fen = advance_fen + 1",
                "I4", "update instalment set interest_fen = interest_fen + 1",
                "I9", "update loan set status = 'SETTLED', closed_on = current_date where status = 'ACTIVE'");
        breaches.forEach((invariant, breach) -> new TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    // The ledger's triggers would refuse the breach.
                    jdbc.sql("set local session_replication_role = replica").update();
                    assertThat(jdbc.sql(breach).update()).isPositive();
                    assertThat(Invariants.broken(jdbc)).as(invariant).anyMatch(found -> found.startsWith(invariant));
                }));
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    private static ObjectNode threeMonths(int person) {
        return ApplicationApi.sample("001", person).put("termMonths", TERM);
    }

    private List<LocalDate> dueDates(String loan) {
        JsonNode schedule = traveller.loan(loan).get("schedule");
        return IntStream.range(0, schedule.size())
                .mapToObj(line ->
                        LocalDate.parse(schedule.get(line).get("dueDate").asText()))
                .toList();
    }

    /** Table reminder-plan for the tier of a new customer, as far as it comes before the due date. */
    private static List<String> plan(List<LocalDate> dueDates) {
        return dueDates.stream()
                .flatMap(due ->
                        Stream.of(due.minusDays(3) + " SMS", due.minusDays(1) + " PUSH", due.minusDays(1) + " SMS"))
                .toList();
    }

    private List<String> remindersBefore(String loan, String hour) {
        return jdbc.sql("""
                        select (at at time zone 'Asia/Shanghai')::date || ' ' || channel from contact_log
                         where debt_id = ? and purpose = 'SERVICE' and decision = 'ALLOW'
                           and date_trunc('minute', at at time zone 'Asia/Shanghai')::time <= ?::time
                         order by 1
                        """).params(loan, hour).query(String.class).list();
    }

    /** Half up, on the sum of principal times days. */
    private long penalty(String loan, long days) {
        return count("""
                        select round(i.principal_fen::numeric * ? * l.penalty_bps / 10000 / l.days_of_year)
                          from loan l join instalment i on i.loan_id = l.id and i.number = 1 where l.id = ?
                        """, days, loan);
    }

    private void assertEnded(String loan) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> count(
                                "select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                                        + " where e.business_key_ = ? and d.key_ = 'loan-servicing'",
                                loan)
                        == 0);
        assertThat(count(
                        "select count(*) from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                                + " where p.business_key_ = ? and a.act_id_ = 'Event_LoanClosed'",
                        loan))
                .isOne();
    }

    private long recalls(String application) {
        return count(
                "select count(*) from contact_log where debt_id = ? and template = 'OFFER_REMINDER_V1'"
                        + " and purpose = 'SERVICE' and decision = 'ALLOW' and sent_at is not null",
                application);
    }

    private static long fen(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    private long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}
