package loanflow.origination;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
 * @param hourOfDay the applicant's local hour, 0 to 23
 */
public record Signals(
        @Nullable @Size(min = 1, max = 128) String deviceId,
        @Nullable Boolean deviceIsEmulator,
        @Nullable Boolean deviceIsRooted,
        @Nullable Boolean hookFrameworkDetected,
        @Nullable Boolean mockLocation,
        @Nullable @Min(0) @Max(10_000_000) Integer appInstallMinutes,
        @Nullable @Pattern(regexp = "[0-9a-fA-F.:]{2,45}") String ipAddress,
        @Nullable Boolean ipIsProxy,
        @Nullable Boolean ipIsDatacenter,
        @Nullable @Size(min = 1, max = 64) String wifiBssid,
        @Nullable @DecimalMin("0") @DecimalMax("20100") BigDecimal gpsToHomeKm,
        @Nullable @DecimalMin("0") @DecimalMax("20100") BigDecimal gpsToWorkKm,
        @Nullable @Size(min = 1, max = 40) String gpsCity,
        @Nullable @Size(min = 1, max = 40) String ipCity,
        @Nullable @Size(min = 1, max = 40) String phoneCity,
        @Nullable @DecimalMin("0") @DecimalMax("100000") BigDecimal moveSpeedKmh,
        @Nullable Boolean gpsInBlockedGeohash,
        @Nullable @Min(0) @Max(1_000_000) Integer formSeconds,
        @Nullable @Min(0) @Max(1_000_000) Integer privacyPageSeconds,
        @Nullable @Min(0) @Max(10_000) Integer pasteIdCount,
        @Nullable @Min(0) @Max(10_000) Integer pastePhoneCount,
        @Nullable @Min(0) @Max(10_000) Integer idEdits,
        @Nullable @Min(0) @Max(10_000) Integer phoneEdits,
        @Nullable @Min(0) @Max(23) Integer hourOfDay,
        @Nullable Boolean contactPermissionRequired) {

    /** Nothing was delivered. */
    public static final Signals NONE = new Signals(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "Signals[hidden]";
    }
}
