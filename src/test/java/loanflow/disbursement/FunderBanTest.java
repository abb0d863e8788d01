package loanflow.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import loanflow.money.Money;
import loanflow.testing.DecisionFiles;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.testing.TestClock;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ban that falls while loans are on their way, on real SQL and the owner's tables; the engine is mocked. */
class FunderBanTest {

    private final JdbcClient jdbc = JdbcClient.create(Postgres.migrated());
    private final TestClock clock = new TestClock(LocalDate.of(2026, 3, 2));
    private final LocalDate today = LocalDate.now(clock);

    private final List<OutboxMessage> sent = new ArrayList<>();
    private final DisbursementProcesses processes = mock(DisbursementProcesses.class);
    private final PayoutProvider provider = mock(PayoutProvider.class);
    private final JdbcFunders funders = new JdbcFunders(jdbc, clock);
    private final JdbcFunderLimits limits = new JdbcFunderLimits(jdbc);
    private final JdbcFunderChoices choices = new JdbcFunderChoices(jdbc);
    private final JdbcOrders orders = new JdbcOrders(jdbc);
    private final JdbcPayouts payouts = new JdbcPayouts(jdbc);
    private final FundingRules rules = new FundingRules(new DecisionFiles());
    private final FundingChecks checks = new FundingChecks(funders, limits, rules, clock);
    private final KeptOutbox outbox = new KeptOutbox(sent::add);
    private final FunderHold hold =
            new FunderHold(funders, choices, new FunderQuestions(outbox, mock(FunderPort.class)), clock);
    private final Funding funding =
            new Funding(funders, limits, choices, orders, new FunderSearch(funders, limits, checks, hold, clock), hold);
    private final Paying paying = new Paying(
            orders,
            payouts,
            choices,
            checks,
            funding,
            new PayoutInstructions(payouts, outbox, clock),
            mock(PayoutBooking.class));
    private final FunderBans bans =
            new FunderBans(new JdbcFunderBans(jdbc), orders, payouts, choices, funding, processes, clock);
    private final FunderPreselection preselection = new FunderPreselection(funders, limits, rules, clock);
    private final FunderRecords records = new FunderRecords(new JdbcFunderStandings(jdbc), clock);

    @Test
    void nothingNewIsSelectedOrReservedAtABannedSourceOrKind() {
        String application = open();
        assertThat(preselection.of(PolicyVersions.LATEST, request(application)))
                .isEqualTo(new Preselection.Preselected("PLATFORM_BANK", "BANK_PLATFORM"));
        long unused = impose(null, "BANK_PLATFORM", today);
        assertThat(preselection.of(PolicyVersions.LATEST, request(application)))
                .isEqualTo(new Preselection.Preselected("OWN_MONEY", "CONSUMER_FINANCE"));
        assertThat(reserve(application)).isEqualTo(new FundingOutcome.Reserved("OWN_MONEY", "CONSUMER_FINANCE"));
        assertThat(records.today().get(0).banBasis()).isEqualTo("notice 141, part III");
    }

    @Test
    void whatIsReservedAndUnpaidIsGivenBackAndItsCaseSearchesElsewhere() {
        String asked = open();
        String reserved = open();
        String elsewhere = open();
        assertThat(reserve(asked)).isInstanceOf(FundingOutcome.Asked.class);
        assertThat(funding.reserve(PolicyVersions.LATEST, reserved, "OWN_MONEY"))
                .isInstanceOf(FundingOutcome.Reserved.class);
        assertThat(funding.reserve(PolicyVersions.LATEST, elsewhere, "MICROLOAN_COMPANY"))
                .isInstanceOf(FundingOutcome.Reserved.class);
        long bank = impose("PLATFORM_BANK", null, today);
        long unused = impose("OWN_MONEY", null, today);
        verify(processes).banImposed(bank, today);

        assertThat(bans.reroute()).as("none waits").isFalse();

        verify(processes).funderAnswered(asked, false);
        verify(processes).funderBanned(reserved);
        assertThat(states(asked)).containsExactly("PLATFORM_BANK RELEASED BANNED");
        assertThat(states(elsewhere)).containsExactly("MICROLOAN_COMPANY RESERVED -");
        assertThat(used("PLATFORM_BANK")).isZero();
        assertThat(reserve(asked)).isEqualTo(new FundingOutcome.Reserved("MICROLOAN_COMPANY", "MICROLOAN"));
    }

    @Test
    void moreCasesThanOneTransactionTakesAreLeftForTheNext() {
        for (int i = 0; i < FunderBans.AT_ONCE; i++) {
            assertThat(funding.reserve(PolicyVersions.LATEST, open(), "OWN_MONEY"))
                    .isInstanceOf(FundingOutcome.Reserved.class);
        }
        long unused = impose("OWN_MONEY", null, today);
        assertThat(bans.reroute()).isTrue();
        assertThat(bans.reroute()).isFalse();
        assertThat(used("OWN_MONEY")).isZero();
    }

    @Test
    void whatTheProviderWasNotToldIsStoppedAndWhatHeWasToldStands() {
        String stopped = open();
        String told = open();
        for (String application : List.of(stopped, told)) {
            assertThat(funding.reserve(PolicyVersions.LATEST, application, "OWN_MONEY"))
                    .isInstanceOf(FundingOutcome.Reserved.class);
            assertThat(paying.instruct(PolicyVersions.LATEST, application, false))
                    .isEqualTo(new Instruction.Instructed());
        }
        when(provider.pay(any()))
                .thenReturn(new PayoutProvider.Answer.Known(PayoutStatus.ACCEPTED, "ref", 800_000, "CNY", null));
        PayoutSender sender = new PayoutSender(provider, payouts, clock);
        OutboxMessage first = sent.get(0);
        OutboxMessage second = sent.get(1);
        assertThat(sender.deliver(second)).isInstanceOf(Delivery.Sent.class);
        long unused = impose("OWN_MONEY", null, today);

        assertThat(bans.reroute()).isFalse();
        assertThat(states(stopped)).as("an instruction is under way").containsExactly("OWN_MONEY RESERVED -");
        assertThat(sender.deliver(second)).as("told before the ban").isInstanceOf(Delivery.Sent.class);
        Delivery answered = sender.deliver(first);
        verify(provider, times(2)).pay(any());

        when(processes.payoutAnswered(stopped, "BANNED")).thenReturn(true);
        PayoutAnswers answers = new PayoutAnswers(payouts, choices, funding, processes, clock);
        assertThat(answers.handle(((Delivery.Answered) answered).answer()).name())
                .isEqualTo("DONE");
        assertThat(states(stopped)).containsExactly("OWN_MONEY RELEASED BANNED");
        assertThat(jdbc.sql("select state || ' ' || reason from payout where application_id = ?")
                        .param(stopped)
                        .query(String.class)
                        .single())
                .isEqualTo("REJECTED FUNDER_BANNED");
        assertThat(reserve(stopped)).isInstanceOf(FundingOutcome.Asked.class);
    }

    @Test
    void aBanThatFallsBetweenReservationAndInstructionGivesTheMoneyBack() {
        String application = open();
        assertThat(funding.reserve(PolicyVersions.LATEST, application, "OWN_MONEY"))
                .isInstanceOf(FundingOutcome.Reserved.class);
        long unused = impose("OWN_MONEY", null, today);
        assertThat(paying.instruct(PolicyVersions.LATEST, application, false)).isEqualTo(new Instruction.Banned());
        assertThat(used("OWN_MONEY")).isZero();
        assertThat(sent).isEmpty();
    }

    @Test
    void aBanHoldsFromItsFirstToItsLastDayAndUntilAnotherPersonLiftsIt() {
        long id = bans.impose(
                        new NewBan("OWN_MONEY", null, today.plusDays(1), today.plusDays(3), "contract § 4", "review"),
                        "compliance-1")
                .orElseThrow();
        assertThat(funders.get("OWN_MONEY").isBanned()).isFalse();
        days(1);
        assertThat(funders.get("OWN_MONEY").isBanned()).isTrue();
        assertThat(bans.lift(id, "compliance-1")).as("who imposed it").isFalse();
        assertThat(bans.lift(id, "risk-1")).isTrue();
        assertThat(bans.lift(id, "risk-1")).as("once").isFalse();
        assertThat(funders.get("OWN_MONEY").isBanned()).isFalse();
        assertThat(bans.all()).extracting(FunderBan::liftedBy).containsExactly("risk-1");
        long next = impose("OWN_MONEY", null, today.plusDays(1));
        jdbc.sql("update funder_ban set valid_until = ? where id = ?")
                .params(today.plusDays(3), next)
                .update();
        days(3);
        assertThat(funders.get("OWN_MONEY").isBanned()).as("the last day").isTrue();
        days(4);
        assertThat(funders.get("OWN_MONEY").isBanned()).isFalse();
        assertThat(bans.impose(new NewBan("NOBODY", null, today, null, "x", "y"), "compliance-1"))
                .isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update funder_ban set lifted_by = imposed_by, lifted_at = now()")
                        .update())
                .hasMessageContaining("four_eyes");
    }

    @Test
    void aSourceWhoseLicenceEndsIsLeftOutTheDayAfter() {
        jdbc.sql("update funder_licence set valid_until = ? where funder_id = 'PLATFORM_BANK'")
                .param(today)
                .update();
        String application = open();
        assertThat(reserve(application)).isInstanceOf(FundingOutcome.Asked.class);
        funding.release(application);
        days(1);
        assertThat(reserve(application)).isEqualTo(new FundingOutcome.Reserved("OWN_MONEY", "CONSUMER_FINANCE"));
        assertThat(records.today().get(0).licensed()).isFalse();
    }

    @Test
    void theUseOfEachDayIsSeenWithShareAndLimit() {
        assertThat(funding.reserve(PolicyVersions.LATEST, open(), "OWN_MONEY"))
                .isInstanceOf(FundingOutcome.Reserved.class);
        days(1);
        assertThat(funding.reserve(PolicyVersions.LATEST, open(), "OWN_MONEY"))
                .isInstanceOf(FundingOutcome.Reserved.class);
        assertThat(records.lastDays(2))
                .containsExactly(
                        new FunderDay("OWN_MONEY", today.plusDays(1), 800_000, 10_000_000_000L),
                        new FunderDay("OWN_MONEY", today, 800_000, 10_000_000_000L));
        FunderStanding own = records.today().stream()
                .filter(one -> one.id().equals("OWN_MONEY"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(own.dayUsedFen(), own.monthUsedFen(), own.totalUsedFen(), own.reservedFen()))
                .containsExactly(800_000L, 1_600_000L, 1_600_000L, 1_600_000L);
        assertThat(own.shareBps()).as("our own money is nobody's share").isZero();
        verifyNoMoreInteractions(processes);
        assertThat(records.today())
                .allSatisfy(one -> assertThat(one.shareBps()).isEqualTo(FundedShare.ofBps(funders.get(one.id()))));
    }

    private long impose(@Nullable String funder, @Nullable String kind, LocalDate from) {
        return bans.impose(new NewBan(funder, kind, from, null, "notice 141, part III", "checked"), "compliance-1")
                .orElseThrow();
    }

    private String open() {
        String application = UUID.randomUUID().toString();
        orders.put(DisbursementIT.order(application, UUID.randomUUID().toString(), 800_000));
        return application;
    }

    private static FundingRequest request(String application) {
        return new FundingRequest(
                application,
                "APP",
                "CONSUMPTION",
                Money.fen(800_000),
                12,
                Money.fen(800_000),
                Money.fen(800_000),
                null);
    }

    private FundingOutcome reserve(String application) {
        return funding.reserve(PolicyVersions.LATEST, application, null);
    }

    private void days(int after) {
        clock.set(today.plusDays(after));
    }

    private List<String> states(String application) {
        return jdbc.sql("select funder_id || ' ' || state || ' ' || coalesce(reason, '-') from funder_choice"
                        + " where application_id = ? order by id")
                .param(application)
                .query(String.class)
                .list();
    }

    private long used(String funder) {
        return jdbc.sql("select coalesce(sum(used_fen), 0) from funder_use where funder_id = ?")
                .param(funder)
                .query(Long.class)
                .single();
    }
}
