package loanflow.change.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.change.ChangeKind;
import org.springframework.http.HttpStatus;

/** Who may ask for what: who works with the customer, finance for money, late collection and managers for the end of a loan. */
final class Askers {

    private static final List<String> WITH_THE_CUSTOMER =
            List.of("service-agents", "early-collectors", "late-collectors", "field-legal", "collection-supervisors");
    private static final List<String> LENDERS =
            List.of("late-collectors", "field-legal", "collection-supervisors", "risk-managers");
    private static final Set<ChangeKind> ENDINGS =
            EnumSet.of(ChangeKind.SALE, ChangeKind.BUY_BACK, ChangeKind.CHARGE_OFF, ChangeKind.WRITE_OFF);
    private static final Set<ChangeKind> FACTS = EnumSet.of(
            ChangeKind.BACK_DATED_REPAYMENT,
            ChangeKind.PAY_OFF,
            ChangeKind.RECOVERY,
            ChangeKind.REFUND,
            ChangeKind.REFUND_OF_OVERPAYMENT,
            ChangeKind.CHARGE_BACK,
            ChangeKind.BOUNCED_DEBIT,
            ChangeKind.UNDO,
            ChangeKind.CHARGE_ADJUSTMENT);

    private Askers() {}

    static boolean may(Caller.Staff staff, ChangeKind kind) {
        return groups(kind).anyMatch(staff::isIn);
    }

    /** Refuses who may not ask for this kind. */
    static void require(Caller.Staff staff, ChangeKind kind) {
        if (!may(staff, kind)) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not ask for such changes.");
        }
    }

    private static Stream<String> groups(ChangeKind kind) {
        if (ENDINGS.contains(kind)) {
            return LENDERS.stream();
        }
        return FACTS.contains(kind)
                ? Stream.concat(WITH_THE_CUSTOMER.stream(), Stream.of("payout-operators"))
                : WITH_THE_CUSTOMER.stream();
    }
}
