package loanflow.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who may say a fact. What one source may say, no other can. */
enum FactSource {
    /** The applicant's device, as the channel delivers it. */
    CLIENT,
    /** Origination, from what was declared and from the vault. */
    SERVER,
    /** Our own tables. */
    COUNTED,

    IDENTITY,
    DEVICE,
    CARRIER,
    WATCH_LIST,
    PLATFORMS,
    BUREAU,
    INCOME,
    /** Second liveness check and call-back of a step-up. */
    LIVENESS;

    /** What is asked for every application that passes the pre-screen. */
    static final List<FactSource> FIRST_LOOKUPS =
            List.of(IDENTITY, DEVICE, CARRIER, WATCH_LIST, PLATFORMS, BUREAU, INCOME);

    boolean isVendor() {
        return this == LIVENESS || FIRST_LOOKUPS.contains(this);
    }

    /** Needs the consent to the processing of the face (PIPL art. 29). */
    boolean looksAtFaces() {
        return this == IDENTITY || this == LIVENESS;
    }

    /** Vendors only: name in addresses and configuration, {@code watch-list}. */
    String vendor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<FactSource> vendors() {
        return Arrays.stream(values()).filter(FactSource::isVendor).toList();
    }
}
