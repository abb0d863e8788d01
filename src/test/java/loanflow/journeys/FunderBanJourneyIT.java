package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ban falls while money is on its way: what is reserved and unpaid is paid by another, the rest stops for people. */
@LoanflowIT
class FunderBanJourneyIT {

    private static final String BECAUSE = "监管要求，演练";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Traveller traveller;

    @BeforeEach
    void setOut() {
        traveller = new Traveller(http);
    }

    @AfterEach
    void theHouseIsAsBefore() {
        funderWill("APPROVE");
        traveller.payoutProviderWill("OK");
        int unused = jdbc.sql("update funder_ban set lifted_by = 'risk', lifted_at = now() where because = ?"
                        + " and lifted_at is null")
                .param(BECAUSE)
                .update();
    }

    @Test
    void whatIsReservedAndUnpaidGoesElsewhereAndTheRestStops() {
        String paid = apply(894_001);
        traveller.signAndWaive(paid);
        traveller.await(paid, "ACTIVE");
        traveller.payoutProviderWill("REJECT");
        String inRepair = apply(894_002);
        traveller.signAndWaive(inRepair);
        String repair = traveller.awaitTask("payout", inRepair, "Activity_RepairPayout");
        funderWill("LATER");
        String asked = apply(894_003);
        traveller.signAndWaive(asked);
        await(asked, "PLATFORM_BANK ASKED -");
        traveller.payoutProviderWill("OK");
        String withoutCase = heldWithoutCase(asked);

        ban("PLATFORM_BANK");

        traveller.await(inRepair, "ACTIVE");
        traveller.await(asked, "ACTIVE");
        assertThat(choices(asked)).isEqualTo("PLATFORM_BANK RELEASED BANNED, OWN_MONEY RESERVED -");
        assertThat(choices(inRepair)).isEqualTo("PLATFORM_BANK RELEASED BANNED, OWN_MONEY RESERVED -");
        await(withoutCase, "PLATFORM_BANK RELEASED BANNED");
        assertThat(choices(paid)).as("what is paid stands").isEqualTo("PLATFORM_BANK RESERVED APPROVED");
        for (String application : new String[] {asked, inRepair, paid}) {
            assertThat(confirmed(application)).isOne();
        }
        assertThat(traveller.task("payout", inRepair, "Activity_RepairPayout"))
                .as("nobody need repair %s any more", repair)
                .isEmpty();

        String stopped = apply(894_004);
        traveller.sign(stopped);
        long own = ban("OWN_MONEY");
        ban("MICROLOAN_COMPANY");
        traveller.waive(stopped);
        String choose = traveller.awaitTask("payout", stopped, "Activity_ChooseFunder");
        assertThat(confirmed(stopped)).isZero();
        assertThat(choose("payout", choose)).isEqualTo(204);
        String again = traveller.awaitTask("payout", stopped, "Activity_ChooseFunder");
        assertThat(again).as("the rules hold for who chooses too").isNotEqualTo(choose);
        assertThat(browser("risk")
                        .fill("/funders", "/funders/bans/" + own + "/lifting", Map.of())
                        .getStatusCode()
                        .isError())
                .isFalse();
        assertThat(choose("payout", again)).isEqualTo(204);
        traveller.await(stopped, "ACTIVE");
        assertThat(choices(stopped)).isEqualTo("OWN_MONEY RESERVED -");
        assertThat(confirmed(stopped)).isOne();
    }

    /** Money is held though no case waits for it: it must not keep the others from going elsewhere. */
    private String heldWithoutCase(String like) {
        String application = "0-" + UUID.randomUUID();
        int order = jdbc.sql("insert into payout_order select (jsonb_populate_record(o, jsonb_build_object("
                        + "'application_id', :application::text, 'loan_id', :application::text))).*"
                        + " from payout_order o where application_id = :like")
                .param("application", application)
                .param("like", like)
                .update();
        int choice = jdbc.sql(
                        "insert into funder_choice (application_id, round, funder_id, state, amount_fen, currency,"
                                + " reserved_on) select :application, round, funder_id, 'RESERVED', amount_fen, currency,"
                                + " reserved_on from funder_choice where application_id = :like")
                .param("application", application)
                .param("like", like)
                .update();
        assertThat(order + choice).isEqualTo(2);
        return application;
    }

    private String apply(int person) {
        return traveller.apply(ApplicationApi.sample("001", person));
    }

    private int choose(String user, String task) {
        return traveller.submit(
                user, task, Map.of("funderDecision", "CHOOSE", "chosenFunder", "OWN_MONEY", "comment", "额度充足"));
    }

    /** On the page, as compliance does; returns the ban's id. */
    private long ban(String funder) {
        assertThat(browser("compliance")
                        .fill(
                                "/funders",
                                "/funders/bans",
                                Map.of(
                                        "target",
                                        funder,
                                        "validFrom",
                                        LocalDate.now(clock).toString(),
                                        "basis",
                                        "示例条款",
                                        "because",
                                        BECAUSE))
                        .getStatusCode()
                        .isError())
                .isFalse();
        return jdbc.sql("select max(id) from funder_ban where funder_id = ? and because = ?")
                .params(funder, BECAUSE)
                .query(Long.class)
                .single();
    }

    private void funderWill(String mode) {
        assertThat(http.withBasicAuth("owner", DemoUsers.PASSWORD)
                        .postForEntity("/api/demo/simulators/funder", Map.of("mode", mode), String.class)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
    }

    private void await(String application, String choices) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> choices(application).equals(choices));
    }

    private String choices(String application) {
        return jdbc.sql("select coalesce(string_agg(funder_id || ' ' || state || ' ' || coalesce(reason, '-'), ', '"
                        + " order by id), '') from funder_choice where application_id = ?")
                .param(application)
                .query(String.class)
                .single();
    }

    private long confirmed(String application) {
        return jdbc.sql("select count(*) from payout where application_id = ? and state = 'CONFIRMED'")
                .param(application)
                .query(Long.class)
                .single();
    }

    private StaffBrowser browser(String user) {
        StaffBrowser browser = new StaffBrowser(http);
        browser.signIn(user, DemoUsers.PASSWORD, "tasklist");
        return browser;
    }
}
