package loanflow.change.web;

import java.util.Arrays;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.change.ChangeKind;
import org.springframework.http.HttpStatus;

/** Who may see what was asked for: who may ask for something, who confirms, and who watches. */
final class ChangeReaders {

    private static final String[] OTHERS = {"credit-committee", "compliance", "auditors"};

    private ChangeReaders() {}

    static void require(Caller.Staff staff) {
        boolean asks = Arrays.stream(ChangeKind.values()).anyMatch(kind -> Askers.may(staff, kind));
        if (!asks && Arrays.stream(OTHERS).noneMatch(staff::isIn)) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not read changes of loans.");
        }
    }
}
