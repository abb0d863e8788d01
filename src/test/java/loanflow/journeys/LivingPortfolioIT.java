package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loanflow.origination.ApplicationApi;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's portfolio with few people and few days: the same in two houses, and in a third that is killed and visited. */
class LivingPortfolioIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** With seed 2608 enough for loans on time and late, for promises and a campaign. */
    private static final int APPLICANTS = 24;

    /** Enough for a loan that is late. */
    private static final int FEW = 14;

    /** What must be the same wherever the seed is the same: counts by state, stage and reason. */
    private static final Map<String, String> COUNTS = Map.of(
            "applications",
            "select state as what, count(*) from application group by 1",
            "reasons",
            "select code as what, count(*) from application_reason group by 1",
            "loans",
            "select status || ' ' || stage as what, count(*) from loan group by 1",
            "paid",
            "select 'sum' as what, sum(amount_fen) from repayment",
            "cases",
            "select status || ' ' || stage || ' ' || tier as what, count(*) from collection_case group by 1",
            "promises",
            "select state as what, count(*) from promise group by 1",
            "touches",
            "select decision as what, count(*) from contact_log group by 1",
            "renewals",
            "select state || ' ' || reason as what, count(*) from renewal group by 1",
            "matters",
            "select what, count(*) from (select 'hardship ' || state as what from hardship_request"
                    + " union all select name || ' ' || state from campaign) matter group by 1",
            "tasks",
            "select task_def_key_ as what, count(*) from act_ru_task group by 1");

    @Test
    void theSameSeedGivesTheSamePortfolioInTwoHouses() throws Exception {
        String first = Postgres.migratedUrl();
        String second = Postgres.migratedUrl();
        try (OwnApplication one = begin(first, 2608, APPLICANTS, 44)) {
            awaitEnd(first);
            assertThat(one.http().getForObject("/", String.class)).doesNotContain("portfolio-life");
        }
        try (OwnApplication other = begin(second, 2608, APPLICANTS, 44)) {
            awaitEnd(second);
            assertThat(other.address()).isNotEmpty();
        }

        Map<String, List<String>> counts = counts(first);
        System.out.println("portfolio of " + APPLICANTS + ": " + counts);
        assertThat(counts(second)).isEqualTo(counts);
        assertThat(counts.get("applications").toString()).contains("ACTIVE=", "REFUSED=");
        assertThat(Holdings.ofAny(jdbc(first)))
                .allSatisfy((what, count) -> assertThat(count).as(what).isPositive());
        assertThat(Invariants.broken(jdbc(first))).isEmpty();
        assertThat(one(
                        first,
                        "select (clock_timestamp() + (select offset_ms from business_clock) * interval '1 ms')"
                                + "::date - date '2025-12-09'"))
                .as("business time goes on from the last day")
                .isIn(0L, 1L);
    }

    @Test
    void aHouseThatIsKilledGoesOnWhereItStoodAndOneThatIsVisitedWaits() throws Exception {
        String house = Postgres.migratedUrl();
        try (OwnApplication killed = begin(house, 8, FEW, 33)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> one(house, "select count(*) from loan where stage <> 'CURRENT'") > 0);
            assertThat(killed.http().getForObject("/", String.class)).contains("portfolio-life");
            killed.kill();
        }
        try (OwnApplication again = begin(house, 8, FEW, 33)) {
            Traveller visitor = new Traveller(again.http());
            String loan = visitor.borrow(ApplicationApi.sample("001", 889_001));
            assertThat(visitor.loan(loan).get("daysPastDue").asLong())
                    .as("nothing is due before the visitor has looked")
                    .isNegative();
            assertThat(one(house, "select count(*) from demo_portfolio where ended_at is null"))
                    .isOne();
            awaitEnd(house);
        }
        assertThat(one(house, "select count(*) from application")).isGreaterThanOrEqualTo(FEW + 1);
        assertThat(Invariants.broken(jdbc(house))).isEmpty();
    }

    private static OwnApplication begin(String database, int seed, int applicants, int businessDays)
            throws IOException {
        Map<String, Object> settings = new TreeMap<>(Postgres.settings(database));
        settings.putAll(Map.of(
                "loanflow.demo.portfolio",
                "true",
                "loanflow.demo.seed",
                seed,
                "loanflow.demo.pioneers",
                0,
                "loanflow.demo.pioneer-days",
                0,
                "loanflow.demo.applicants",
                applicants,
                "loanflow.demo.business-days",
                businessDays,
                "loanflow.demo.visit",
                5));
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return OwnApplication.next(arguments);
    }

    private static void awaitEnd(String database) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> one(database, "select count(*) from demo_portfolio where ended_at is not null") == 1);
    }

    private static Map<String, List<String>> counts(String database) {
        Map<String, List<String>> counts = new TreeMap<>();
        COUNTS.forEach((name, sql) -> counts.put(
                name,
                jdbc(database).sql(sql).query((row, number) -> row.getString(1) + "=" + row.getLong(2)).list().stream()
                        .sorted()
                        .toList()));
        return counts;
    }

    private static long one(String database, String sql) {
        return jdbc(database).sql(sql).query(Long.class).single();
    }

    private static JdbcClient jdbc(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database);
        source.setUser("postgres");
        return JdbcClient.create(source);
    }
}
