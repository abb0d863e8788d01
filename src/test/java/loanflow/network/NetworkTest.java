package loanflow.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.sql.DataSource;
import loanflow.network.Network.Bad;
import loanflow.network.Tie.Kind;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NetworkTest {

    private static final DataSource DATABASE = Postgres.migrated();
    private static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final Network network = new Network(new JdbcRelations(jdbc));

    @BeforeEach
    void empty() {
        jdbc.sql("truncate relation, known_bad").update();
    }

    @Test
    void aCustomerWhoSharesNothingStandsAlone() {
        connect("one", NOW, tie(Kind.PHONE, "p1"));

        FraudFeatures features = features("one");

        assertThat(features.bad1Hop()).isZero();
        assertThat(features.neighbours2Hop()).isZero();
        assertThat(features.badRate2Hop()).isZero();
        assertThat(features.componentSize7d()).isEqualTo(1);
    }

    @Test
    void aSharedDeviceMakesAKnownFraudsterANeighbour() {
        connect("one", NOW, tie(Kind.DEVICE, "d"));
        connect("bad", NOW, tie(Kind.DEVICE, "d"));
        network.markBad("bad", Bad.FRAUD, "application-9", NOW);
        network.markBad("bad", Bad.WRITE_OFF, "loan-9", NOW);

        assertThat(features("one").bad1Hop()).isEqualTo(1);
    }

    @Test
    void anEmployerIsTooWeakForANeighbourOfARejectRuleButCountsForTheSecondHop() {
        connect("one", NOW, tie(Kind.EMPLOYER, "e"));
        connect("bad", NOW, tie(Kind.EMPLOYER, "e"));
        network.markBad("bad", Bad.FRAUD, "application-9", NOW);

        assertThat(features("one").bad1Hop()).isZero();
        assertThat(features("one").neighbours2Hop()).isEqualTo(1);
        assertThat(features("one").badRate2Hop()).isEqualByComparingTo("1");
    }

    @Test
    void theContactsOwnNumberMakesTheContactANeighbour() {
        connect("one", NOW, tie(Kind.CONTACT, "p7"));
        connect("bad", NOW, tie(Kind.PHONE, "p7"));
        network.markBad("bad", Bad.FRAUD, "application-9", NOW);

        assertThat(features("one").bad1Hop()).isEqualTo(1);
    }

    @Test
    void thingsOfDifferentKindsAreNeverTheSameThing() {
        connect("one", NOW, tie(Kind.DEVICE, "x"));
        connect("two", NOW, tie(Kind.WIFI, "x"));

        assertThat(features("one").neighbours2Hop()).isZero();
    }

    @Test
    void neighboursOfNeighboursCountWithTheirShareOfBads() {
        connect("one", NOW, tie(Kind.DEVICE, "d"));
        connect("two", NOW, tie(Kind.DEVICE, "d"), tie(Kind.CARD, "c"));
        connect("three", NOW, tie(Kind.CARD, "c"), tie(Kind.PHONE, "p"));
        connect("four", NOW, tie(Kind.PHONE, "p"));
        network.markBad("three", Bad.WRITE_OFF, "loan-3", NOW);

        FraudFeatures features = features("one");

        assertThat(features.bad1Hop()).isZero();
        assertThat(features.neighbours2Hop()).as("four is three hops away").isEqualTo(2);
        assertThat(features.badRate2Hop()).isEqualByComparingTo("0.5");
        assertThat(features.componentSize7d()).isEqualTo(4);
    }

    @Test
    void theComponentHoldsOnlyWhatFormedInTheLastSevenTimes24Hours() {
        Duration week = Duration.ofDays(7);
        connect("one", NOW, tie(Kind.DEVICE, "d"));
        connect("atTheEdge", NOW.minus(week).plusSeconds(1), tie(Kind.DEVICE, "d"));
        connect("tooOld", NOW.minus(week), tie(Kind.DEVICE, "d"));

        assertThat(features("one").componentSize7d()).isEqualTo(2);
        assertThat(features("one").neighbours2Hop()).isEqualTo(2);
    }

    @Test
    void aThingOfMoreThan50CustomersTiesNobodyTogether() {
        for (int n = 0; n < 50; n++) {
            connect("c" + n, NOW, tie(Kind.WIFI, "station"));
        }
        assertThat(features("c0").neighbours2Hop()).isEqualTo(49);
        assertThat(features("c0").componentSize7d()).isEqualTo(50);

        connect("c50", NOW, tie(Kind.WIFI, "station"));
        assertThat(features("c0").neighbours2Hop()).isZero();
        assertThat(features("c0").componentSize7d()).isEqualTo(1);
    }

    @Test
    void badCustomersWhoNameTheSameContactAreCountedOnceEach() {
        connect("one", NOW, tie(Kind.CONTACT, "k1"), tie(Kind.CONTACT, "k2"));
        connect("bad", NOW, tie(Kind.CONTACT, "k1"), tie(Kind.CONTACT, "k2"));
        connect("good", NOW, tie(Kind.CONTACT, "k1"));
        network.markBad("bad", Bad.FRAUD, "application-9", NOW);

        assertThat(features("one").contactOfBads()).isEqualTo(1);
    }

    @Test
    void whatBecameKnownLaterDoesNotChangeAnEarlierDecision() {
        connect("one", NOW, tie(Kind.DEVICE, "d"));
        connect("bad", NOW, tie(Kind.DEVICE, "d"));
        network.markBad("bad", Bad.FRAUD, "application-9", NOW.plusSeconds(1));
        connect("later", NOW.plusSeconds(1), tie(Kind.DEVICE, "d"));

        assertThat(features("one").bad1Hop()).isZero();
        assertThat(features("one").neighbours2Hop()).isEqualTo(1);
    }

    @Test
    void aThingSeenAgainKeepsTheDayItWasFirstSeen() {
        connect("one", NOW.minus(Duration.ofDays(30)), tie(Kind.DEVICE, "d"));
        connect("one", NOW, tie(Kind.DEVICE, "d"));
        connect("two", NOW, tie(Kind.DEVICE, "d"));

        assertThat(features("one").componentSize7d()).isEqualTo(1);
    }

    private void connect(String customer, Instant at, Tie... ties) {
        network.connect(customer, Purpose.FRAUD, Arrays.asList(ties), at);
    }

    private FraudFeatures features(String customer) {
        return network.fraudFeaturesOf(customer, NOW);
    }

    private static Tie tie(Kind kind, String index) {
        return new Tie(kind, index);
    }
}
