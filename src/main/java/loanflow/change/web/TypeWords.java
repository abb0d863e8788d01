package loanflow.change.web;

import java.util.Arrays;
import java.util.Map;
import loanflow.change.ChangeKind;

/** What types of events, and what their fields choose from, are called. */
final class TypeWords {

    private static final Map<String, String> CHOICES = Map.of(
            "SETTLEMENT", "和解金额 Settlement",
            "PENALTY", "罚息 Penalty interest",
            "FEE", "费用 Fees and costs",
            "INTEREST", "利息 Interest",
            "PRINCIPAL", "本金 Principal",
            "MONTHS", "月 Months",
            "WEEKS", "周 Weeks",
            "DAYS", "天 Days");

    private TypeWords() {}

    /** A type is called like the kind that has nothing else. */
    static String of(String code) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> !kind.isCombination() && kind.types().contains(code))
                .findFirst()
                .map(ChangeKind::words)
                .orElseGet(() -> CHOICES.getOrDefault(code, code));
    }
}
