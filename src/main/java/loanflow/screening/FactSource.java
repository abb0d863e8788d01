package loanflow.screening;

import java.util.Arrays;
import java.util.List;

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

    /** Vendors only: name in addresses and configuration, {@code watch-list}. */
    String vendor() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static List<FactSource> vendors() {
        return Arrays.stream(values()).filter(FactSource::isVendor).toList();
    }
}
