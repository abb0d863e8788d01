package loanflow.origination;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the client saw of device, environment and behaviour. All optional here: which ones a channel must deliver is the
 * table {@code required-signals}, and a missing required one refers, never passes. Counters are never taken from the
 * client. Device id, IP address and Wi-Fi address are kept as blind indexes only.
 *
 * @param appInstallMinutes minutes from installing the app to submission
 * @param gpsToHomeKm distance of the device from the home address, kilometres
 * @param moveSpeedKmh speed between the last two fixes, km/h
 * @param formSeconds time from opening the form to submission
 * @param idVerified the partner attests that it checked the identity; only in channel PARTNER_FILE
 */
public record Signals(
        @Nullable @Size(min = 1, max = 128) String deviceId,
        @Nullable Boolean deviceIsEmulator,
        @Nullable Boolean deviceIsRooted,
        @Nullable Boolean hookFrameworkDetected,
        @Nullable Boolean mockLocation,
        @Nullable @Min(0) @Max(10_000_000) Integer appInstallMinutes,
        @Nullable @Pattern(regexp = "[0-9a-fA-F.:]{2,45}") String ipAddress,
        @Nullable @Size(min = 1, max = 64) String wifiBssid,
        @Nullable @DecimalMin("0") @DecimalMax("20100") BigDecimal gpsToHomeKm,
        @Nullable @DecimalMin("0") @DecimalMax("20100") BigDecimal gpsToWorkKm,

        @Nullable @Pattern(regexp = "[\\p{L}\\p{N} _.-]{1,40}")
        String gpsCity,

        @Nullable @DecimalMin("0") @DecimalMax("100000") BigDecimal moveSpeedKmh,
        @Nullable Boolean gpsInBlockedGeohash,
        @Nullable @Min(0) @Max(1_000_000) Integer formSeconds,
        @Nullable @Min(0) @Max(1_000_000) Integer privacyPageSeconds,
        @Nullable @Min(0) @Max(10_000) Integer pasteIdCount,
        @Nullable @Min(0) @Max(10_000) Integer pastePhoneCount,
        @Nullable @Min(0) @Max(10_000) Integer idEdits,
        @Nullable @Min(0) @Max(10_000) Integer phoneEdits,
        @Nullable Boolean contactPermissionRequired,
        @Nullable Boolean idVerified) {

    /** Nothing was delivered. */
    public static final Signals NONE = new Signals(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    /** Nothing but the partner's word that it checked the identity. */
    public static final Signals ATTESTED_IDENTITY = new Signals(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, true);

    /** Facts that need the consent LOCATION. */
    static final Set<String> LOCATION_FACTS =
            Set.of("gpsToHomeKm", "gpsToWorkKm", "gpsCity", "moveSpeedKmh", "gpsInBlockedGeohash");

    /** The facts among them that are neither null nor an identifier, by the names of the decision tables. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        put(facts, "deviceIsEmulator", deviceIsEmulator);
        put(facts, "deviceIsRooted", deviceIsRooted);
        put(facts, "hookFrameworkDetected", hookFrameworkDetected);
        put(facts, "mockLocation", mockLocation);
        put(facts, "appInstallMinutes", appInstallMinutes);
        put(facts, "gpsToHomeKm", gpsToHomeKm);
        put(facts, "gpsToWorkKm", gpsToWorkKm);
        put(facts, "gpsCity", gpsCity);
        put(facts, "moveSpeedKmh", moveSpeedKmh);
        put(facts, "gpsInBlockedGeohash", gpsInBlockedGeohash);
        put(facts, "formSeconds", formSeconds);
        put(facts, "privacyPageSeconds", privacyPageSeconds);
        put(facts, "pasteIdCount", pasteIdCount);
        put(facts, "pastePhoneCount", pastePhoneCount);
        put(facts, "idEdits", idEdits);
        put(facts, "phoneEdits", phoneEdits);
        put(facts, "contactPermissionRequired", contactPermissionRequired);
        put(facts, "idVerified", idVerified);
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    @Override
    public String toString() {
        return "Signals[hidden]";
    }
}
