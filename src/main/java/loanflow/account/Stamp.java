package loanflow.account;

import java.time.LocalDate;

/**
 * What every event carries.
 *
 * @param key of the order that caused it: the same key with the same content is the same event, and counts once
 * @param on value date, on which it works
 * @param recordedOn day on which it became known; later than the value date when it is back-dated
 */
public record Stamp(String key, LocalDate on, LocalDate recordedOn) {

    /**
     * Takes a stamp.
     *
     * @throws IllegalArgumentException when the key is blank
     */
    public Stamp {
        if (key.isBlank()) {
            throw new IllegalArgumentException("key: must not be blank");
        }
    }

    public static Stamp of(String key, LocalDate on) {
        return new Stamp(key, on, on);
    }
}
