package loanflow.legal;

import java.time.OffsetDateTime;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A fee that is to be paid, or was.
 *
 * @param reference the transfer as the bank names it; null until it is paid
 */
public record AgencyPayment(
        String id,
        String agencyId,
        Money amount,
        State state,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable String reference,
        @Nullable String decidedBy) {

    /** Where it stands. */
    public enum State {
        ASKED("待付", "Asked for"),
        PAID("已付", "Paid"),
        REFUSED("不付", "Refused");

        private final String chinese;
        private final String english;

        State(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** For people, in both languages. */
        public String words() {
            return chinese + " " + english;
        }
    }

    /** Whether nobody has decided about it yet. */
    public boolean waits() {
        return state == State.ASKED;
    }

    /** Whether it waits for this person: who asked may not pay. */
    public boolean waitsFor(String person) {
        return waits() && !askedBy.equals(person);
    }
}
