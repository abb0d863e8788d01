package loanflow.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import loanflow.access.webhook.Signature;
import loanflow.ledger.Account;
import loanflow.ledger.Books;
import loanflow.ledger.Ledger;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.testing.LoanflowIT;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoanflowIT
class DisbursementIT {

    private static final String KEY = "demo-webhook-key-of-the-payout-simulator-2";

    @Autowired
    Disbursement disbursement;

    @Autowired
    Funding funding;

    @Autowired
    Paying paying;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @Autowired
    Books books;

    @Autowired
    SimulatedPayoutProvider provider;

    @Autowired
    SimulatedFunder bank;

    @Autowired
    TestRestTemplate http;

    private final String application = UUID.randomUUID().toString();
    private final String loan = UUID.randomUUID().toString();

    @AfterEach
    void theWorldBehavesAgainAndTheBooksAreRight() {
        provider.behave(SimulatedPayoutMode.OK);
        bank.behave(FunderPort.FunderReply.APPROVE);
        assertThat(books.findings()).isEmpty();
    }

    @Test
    void aSignedLoanIsPaidOutOnceAndBooked() {
        open(application, loan, 1_000_000);
        start(application);
        ended(application);
        assertThat(payouts(loan)).containsExactly("CONFIRMED");
        assertThat(ledger.balances(loan))
                .containsEntry(Account.PRINCIPAL, Money.fen(1_000_000))
                .containsEntry(Account.CASH_PAYOUT, Money.fen(-1_000_000));
    }

    @Test
    void theOwnMoneyPaysWhenTheBankRefuses() {
        bank.behave(FunderPort.FunderReply.REFUSE);
        open(application, loan, 1_000_000);
        start(application);
        ended(application);
        assertThat(jdbc.sql("select funder_id from payout where loan_id = :loan")
                        .param("loan", loan)
                        .query(String.class)
                        .single())
                .isEqualTo("OWN_MONEY");
    }

    @Test
    void nothingIsPaidFromABankThatHasNotApprovedItselfWhateverTheReservationSays() {
        open(application, loan, 1_000_000);
        assertThat(funding.reserve(PolicyVersions.LATEST, application, "PLATFORM_BANK"))
                .isInstanceOf(FundingOutcome.Asked.class);
        String reserve = "update funder_choice set state = 'RESERVED', answer = ? where application_id = ?";
        assertThat(jdbc.sql(reserve).params(null, application).update()).isEqualTo(1);
        assertThat(paying.instruct(PolicyVersions.LATEST, application, false))
                .isEqualTo(new Instruction.Blocked(List.of("BANK_APPROVAL")));
        assertThat(jdbc.sql(reserve).params("REFUSE", application).update()).isEqualTo(1);
        assertThat(paying.instruct(PolicyVersions.LATEST, application, false))
                .isEqualTo(new Instruction.Blocked(List.of("BANK_APPROVAL")));
        assertThat(payouts(loan)).isEmpty();
    }

    @Test
    void theAnswersOfFundersAreKept() {
        bank.behave(FunderPort.FunderReply.REFUSE);
        open(application, loan, 1_000_000);
        start(application);
        ended(application);
        bank.behave(FunderPort.FunderReply.APPROVE);
        String other = UUID.randomUUID().toString();
        open(other, other, 1_000_000);
        start(other);
        ended(other);
        assertThat(answers(application)).containsExactly("PLATFORM_BANK REFUSE", "OWN_MONEY none");
        assertThat(answers(other)).containsExactly("PLATFORM_BANK APPROVE");
        assertThat(payouts(other)).containsExactly("CONFIRMED");
    }

    private List<String> answers(String applicationId) {
        return jdbc.sql("select funder_id || ' ' || coalesce(answer, 'none') from funder_choice"
                        + " where application_id = ? order by id")
                .param(applicationId)
                .query(String.class)
                .list();
    }

    @Test
    void aLostAnswerNeverLeadsToASecondPayout() {
        provider.behave(SimulatedPayoutMode.TIMEOUT_AFTER_SUCCESS);
        open(application, loan, 1_000_000);
        start(application);
        ended(application);
        assertThat(payouts(loan)).containsExactly("CONFIRMED");
    }

    @Test
    void aWebhookSentThreeTimesConfirmsOnce() {
        provider.behave(SimulatedPayoutMode.DUPLICATE_WEBHOOK);
        open(application, loan, 1_000_000);
        start(application);
        ended(application);
        assertThat(ledger.entries(loan)).hasSize(1);
    }

    @Test
    void aReturnedPayoutIsRepairedByPeopleWithANewAccount() {
        provider.behave(SimulatedPayoutMode.RETURN_AFTER_ACCEPT);
        open(application, loan, 1_000_000);
        start(application);
        String task = task("Activity_RepairPayout");
        provider.behave(SimulatedPayoutMode.OK);
        assertThat(disbursement.changeAccount(application, "token-new")).isTrue();
        asOperator(() -> {
            tasks.claim(task, "payout-operator-1");
            tasks.complete(task, Map.of("repairDecision", "NEW_ACCOUNT", "comment", "checked"));
        });
        ended(application);
        assertThat(payouts(loan)).containsExactly("RETURNED", "CONFIRMED");
    }

    @Test
    void aSecondPayoutForTheSameLoanIsRefused() {
        open(application, loan, 1_000_000);
        start(application);
        ended(application);
        assertThat(paying.instruct(PolicyVersions.LATEST, application, false))
                .isEqualTo(new Instruction.Blocked(List.of("ALREADY_PAID")));
        assertThat(disbursement.open(order(application, loan, 1_000_000)))
                .isEqualTo(new Opening.Refused("PAYOUT_UNDER_WAY"));
        assertThat(disbursement.release(application)).isEqualTo(Release.PAYOUT_UNDER_WAY);
        // Nor by SQL.
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into payout (key, application_id, loan_id, attempt, funder_id, principal_fen,
                                    amount_fen, currency, account_token, state, instructed_at)
                                select 'other', application_id, loan_id, 9, funder_id, principal_fen, amount_fen,
                                    currency, account_token, 'CONFIRMED', now() from payout where loan_id = :loan""").param("loan", loan).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("payout_one_alive");
    }

    @Test
    void aPayoutBelowThePrincipalIsRefused() {
        PayoutOrder whole = order(application, loan, 1_000_000);
        PayoutOrder cut = new PayoutOrder(
                loan,
                whole.request(),
                Money.fen(999_999),
                whole.signedRate(),
                whole.band(),
                whole.contractDate(),
                whole.lpr(),
                whole.accountToken());
        assertThat(disbursement.open(cut)).isEqualTo(new Opening.Refused("NET_IS_NOT_PRINCIPAL"));
    }

    @Test
    void anUnsignedOrStaleOrForgedWebhookIsRefused() {
        String body = event("forged", loan, 1);
        long now = System.currentTimeMillis() / 1000;
        assertThat(webhook(body, now, "")).isEqualTo(401);
        assertThat(webhook(body, now, Signature.of("another-key-of-more-than-32-characters", "" + now, bytes(body))))
                .isEqualTo(401);
        assertThat(webhook(body, now - 3600, Signature.of(KEY, "" + (now - 3600), bytes(body))))
                .isEqualTo(401);
        assertThat(webhook(body + " ", now, Signature.of(KEY, "" + now, bytes(body))))
                .isEqualTo(401);
        assertThat(webhook("{}", now, Signature.of(KEY, "" + now, bytes("{}")))).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from inbox where key = 'webhook:forged'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(webhook(body, now, Signature.of(KEY, "" + now, bytes(body)))).isEqualTo(202);
        assertThat(webhook(body, now, Signature.of(KEY, "" + now, bytes(body)))).isEqualTo(202);
    }

    /** T7: 50 threads, 200 loans, every loan asked for four times and more: 200 payouts. */
    @Test
    void parallelAndRepeatedRequestsPayEveryLoanOnce() throws Exception {
        List<String> loans = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            String id = UUID.randomUUID().toString();
            open(id, id, 100_000);
            funding.reserve(PolicyVersions.LATEST, id, "OWN_MONEY");
            loans.add(id);
        }
        var pool = Executors.newFixedThreadPool(50);
        AtomicInteger told = new AtomicInteger();
        List<Callable<Void>> requests = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            for (String id : loans) {
                requests.add(() -> {
                    paying.instruct(PolicyVersions.LATEST, id, false);
                    told.incrementAndGet();
                    return null;
                });
            }
        }
        java.util.Collections.shuffle(requests, new java.util.Random(7));
        for (var done : pool.invokeAll(requests)) {
            done.get();
        }
        pool.shutdown();
        assertThat(told).hasValue(800);
        assertThat(jdbc.sql("select count(*) from payout where loan_id in (:loans)")
                        .param("loans", loans)
                        .query(Long.class)
                        .single())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from simulator_payout where key in (:keys)")
                                .param(
                                        "keys",
                                        loans.stream()
                                                .map(id -> Payout.key(id, 1))
                                                .toList())
                                .query(Long.class)
                                .single()
                        == 200);
    }

    @Test
    void aFundersQuotaIsNeverOverdrawnByParallelReservations() throws Exception {
        jdbc.sql("insert into funder select 'SMALL', name, source_type, lender_type, false, licensed, licence,"
                        + " partner_on_list, enhancer_on_list, fee_charged_to_borrower, look_through, bank_channel,"
                        + " partner_share, partner_exposure_share, joint_share, non_standard_leverage,"
                        + " standard_leverage, false, 99, 1, 1000000, 1000000, 1000000, single_min_fen,"
                        + " single_max_fen, customer_max_fen, currency, min_apr_bps, max_apr_bps, bands,"
                        + " min_term_months, max_term_months, restricted_purposes, regions from funder"
                        + " where id = 'OWN_MONEY'")
                .update();
        Funder small = new JdbcFunders(jdbc, java.time.Clock.systemDefaultZone()).get("SMALL");
        FunderLimits limits = new JdbcFunderLimits(jdbc);
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> takes = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            takes.add(() -> limits.take(small, 100_000, LocalDate.of(2026, 1, 1)));
        }
        int taken = 0;
        for (var take : pool.invokeAll(takes)) {
            taken += take.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(taken).isEqualTo(10);
        assertThat(limits.remaining(small, LocalDate.of(2026, 1, 1))).isEqualTo(new Remaining(0, 0, 0));
    }

    private void open(String applicationId, String loanId, long fen) {
        assertThat(disbursement.open(order(applicationId, loanId, fen))).isEqualTo(new Opening.Opened());
    }

    static PayoutOrder order(String applicationId, String loanId, long fen) {
        FundingRequest request = new FundingRequest(
                applicationId, "APP", "CONSUMPTION", Money.fen(fen), 12, Money.fen(fen), Money.fen(fen), null);
        return new PayoutOrder(
                loanId,
                request,
                Money.fen(fen),
                AnnualRate.bps(1_350),
                "B",
                LocalDate.now(),
                AnnualRate.bps(300),
                "token-first");
    }

    private void start(String applicationId) {
        runtime.startProcessInstanceByKey("disbursement", applicationId);
    }

    private void ended(String applicationId) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(applicationId)
                                .count()
                        == 0);
    }

    private void asOperator(Runnable work) {
        identity.setAuthentication("payout-operator-1", List.of("payout-operators"));
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private String task(String activity) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(application)
                                .taskDefinitionKey(activity)
                                .singleResult(),
                        java.util.Objects::nonNull)
                .getId();
    }

    private List<String> payouts(String loanId) {
        return jdbc.sql("select state from payout where loan_id = :loan order by attempt")
                .param("loan", loanId)
                .query(String.class)
                .list();
    }

    private int webhook(String body, long timestamp, String signature) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(Signature.TIMESTAMP_HEADER, "" + timestamp);
        headers.set(Signature.SIGNATURE_HEADER, signature);
        return http.postForEntity("/api/providers/payout/webhooks", new HttpEntity<>(body, headers), String.class)
                .getStatusCode()
                .value();
    }

    private static String event(String id, String reference, long fen) {
        return "{\"eventId\":\"" + id + "\",\"reference\":\"" + reference
                + "\",\"status\":\"CONFIRMED\",\"providerReference\":\"p\",\"amountFen\":" + fen
                + ",\"currency\":\"CNY\"}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
