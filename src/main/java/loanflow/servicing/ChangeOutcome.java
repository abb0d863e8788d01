package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import loanflow.account.AccountState;
import loanflow.account.Correction;

/** What becomes, or would become, of a change. */
public sealed interface ChangeOutcome {

    /**
     * It works.
     *
     * @param before the loan's account today without it
     * @param after the same with it
     * @param corrections what it changes of earlier events
     */
    record Done(LocalDate on, AccountState before, AccountState after, List<Correction> corrections)
            implements ChangeOutcome {

        public Done {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * It does not, and nothing is written.
     *
     * @param field of the order that is at fault
     * @param rule that it breaks: a name of {@link loanflow.account.Rule} or of {@link Reason}
     */
    record Refused(String field, String rule) implements ChangeOutcome {

        static Refused of(Reason reason) {
            return new Refused(reason.field(), reason.name());
        }
    }

    /** Why a change is refused before the account is asked. */
    enum Reason {
        LOAN_UNKNOWN("loanId"),
        /** The loan is settled, or its payout came back. */
        LOAN_CLOSED("loanId"),
        /** End of day could not process the loan: people look at it first. */
        LOAN_SET_ASIDE("loanId"),
        /** The loan's tables and the fold of its events differ: people look at it first. */
        BOOKS_DIFFER("loanId"),
        IN_FUTURE("on"),
        /** The key was booked before with another change. */
        KEY_USED("key");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field that is at fault. */
        public String field() {
            return field;
        }
    }
}
