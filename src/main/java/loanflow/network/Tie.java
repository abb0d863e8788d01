package loanflow.network;

import java.math.BigDecimal;

/**
 * A thing that a customer has or names.
 *
 * @param index blind index of the thing; a phone has the same one as own number and as number of a contact
 */
public record Tie(Kind kind, String index) {

    /** Two customers with one thing are neighbours; a contact's phone makes them neighbours of the contact too. */
    public enum Kind {
        PHONE("phone", "0.80"),
        CARD("card", "0.80"),
        CONTACT("phone", "0.70"),
        DEVICE("device", "0.50"),
        ADDRESS("address", "0.50"),
        WIFI("wifi", "0.30"),
        EMPLOYER("employer", "0.30");

        private final String space;
        private final BigDecimal weight;

        Kind(String space, String weight) {
            this.space = space;
            this.weight = new BigDecimal(weight);
        }

        /** How much the relation says, 0 to 1 (DOMAIN.md §5.1, §8). */
        BigDecimal weight() {
            return weight;
        }
    }

    String thing() {
        return kind.space + ":" + index;
    }
}
