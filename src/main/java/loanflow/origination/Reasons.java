package loanflow.origination;

import java.util.List;
import java.util.stream.Collectors;

/** What is said and allowed in view of the reasons of a refusal. */
final class Reasons {

    private Reasons() {}

    /** A person looks at every refusal on request, except where the law forbids the relation itself. */
    static boolean allowAppeal(List<Reason> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().equals("SANCTIONS"));
    }

    static String zh(List<Reason> reasons) {
        return reasons.stream().map(Reason::zh).collect(Collectors.joining("；"));
    }

    static String en(List<Reason> reasons) {
        return reasons.stream().map(Reason::en).collect(Collectors.joining("; "));
    }
}
