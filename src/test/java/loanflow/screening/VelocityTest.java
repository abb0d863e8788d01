package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows on PostgreSQL: n days are n x 24 hours that end with the present application, itself included. */
class VelocityTest {

    private static final ScreeningWorld WORLD = new ScreeningWorld();
    private static final Velocity VELOCITY = new JdbcVelocity(WORLD.jdbc);
    private static final Duration TICK = Duration.ofMillis(1);

    private final String mark = UUID.randomUUID().toString();

    /** The counter, its window, what both applications share, and its value for the present application alone. */
    @ParameterizedTest
    @CsvSource({
        "accountsOnDevice30d,720,device,device,1",
        "devicesOfId7d,168,id,id,1",
        "devicesOfId30d,720,id,id,1",
        "idsOfPhone90d,2160,phone,phone,1",
        "phonesOfId90d,2160,id,id,1",
        "personsOfBankCard90d,2160,card,card,1",
        "applicationsOnIp24h,24,ip,ip,1",
        "applicationsOnWifi24h,24,wifi,wifi,1",
        "applicationsOfId24h,24,id,id,1",
        "applicationsOfId30d,720,id,id,1",
        "applicantPhoneAsContact90d,2160,phone,contact1,0"
    })
    void theWindowEndsWithThePresentApplicationAndBeginsNHoursBefore(
            String counter, int hours, String ours, String theirs, int alone) {
        Instant edge = ScreeningWorld.NOW.minus(Duration.ofHours(hours));

        earlier(edge, theirs);
        assertThat(countAt(counter, ours)).as("exactly at the edge").isEqualTo(alone);
        earlier(edge.minus(TICK), theirs);
        assertThat(countAt(counter, ours)).as("just outside").isEqualTo(alone);
        earlier(ScreeningWorld.NOW.plus(TICK), theirs);
        assertThat(countAt(counter, ours)).as("later than the present one").isEqualTo(alone);
        earlier(edge.plus(TICK), theirs);
        assertThat(countAt(counter, ours)).as("just inside").isEqualTo(alone + 1);
        earlier(ScreeningWorld.NOW, theirs);
        assertThat(countAt(counter, ours)).as("at the same moment").isEqualTo(alone + 2);
    }

    @Test
    void whoIsSeenTwiceCountsOnceWhereDistinctThingsAreCounted() {
        Map<String, String> again = Map.of("customer", "c-" + mark, "device", mark, "phone", mark, "card", mark);
        WORLD.apply("100", ScreeningWorld.NOW.minus(Duration.ofHours(1)), again);
        Map<String, Object> counts = counts(WORLD.apply("100", ScreeningWorld.NOW, again));
        assertThat(counts)
                .containsEntry("accountsOnDevice30d", 1L)
                .containsEntry("devicesOfId7d", 1L)
                .containsEntry("idsOfPhone90d", 1L)
                .containsEntry("personsOfBankCard90d", 1L)
                .containsEntry("applicationsOfId24h", 2L);
    }

    @Test
    void theAgeOfADeviceIsCountedFromItsFirstApplicationHoweverLongAgo() {
        Map<String, String> device = Map.of("device", mark);
        assertThat((BigDecimal)
                        counts(WORLD.apply("100", ScreeningWorld.NOW, device)).get("deviceAgeHours"))
                .isZero();
        WORLD.apply("100", ScreeningWorld.NOW.minus(Duration.ofMinutes(90)), device);
        assertThat((BigDecimal)
                        counts(WORLD.apply("100", ScreeningWorld.NOW, device)).get("deviceAgeHours"))
                .isEqualByComparingTo("1.5");
        WORLD.apply("100", ScreeningWorld.NOW.minus(Duration.ofDays(400)), device);
        assertThat((BigDecimal)
                        counts(WORLD.apply("100", ScreeningWorld.NOW, device)).get("deviceAgeHours"))
                .isEqualByComparingTo("9600");
    }

    @Test
    void whatWasNotGivenIsNotCounted() {
        assertThat(counts(WORLD.apply("100", ScreeningWorld.NOW, Map.of("noDevice", "yes"))))
                .doesNotContainKey("deviceAgeHours")
                .containsEntry("accountsOnDevice30d", 0L);
    }

    @Test
    void ownContactsDoNotMakeAnApplicantAContact() {
        var own = WORLD.apply("100", ScreeningWorld.NOW, Map.of("phone", mark, "contact1", mark));
        assertThat(counts(own)).containsEntry("applicantPhoneAsContact90d", 0L);
    }

    private void earlier(Instant at, String shared) {
        WORLD.apply("100", at, Map.of(shared, mark));
    }

    /** Of one and the same present application, without a trace of it for the next count. */
    private long countAt(String counter, String shared) {
        var present = WORLD.apply("100", ScreeningWorld.NOW, Map.of(shared, mark));
        long count = (long) counts(present).get(counter);
        for (String table : new String[] {"declared_contact", "lookup", "screening"}) {
            WORLD.jdbc
                    .sql("delete from " + table + " where application_id = ?")
                    .param(present.id())
                    .update();
        }
        return count;
    }

    private static Map<String, Object> counts(ScreeningWorld.ApplicationUnderTest application) {
        return new HashMap<>(VELOCITY.countsOf(WORLD.screenings.knownOf(application.id())));
    }
}
