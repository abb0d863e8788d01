package loanflow.marketing;

import java.util.Comparator;
import java.util.List;
import loanflow.money.Money;

/** Counts a batch for those who agree to it. */
final class WhiteListFigures {

    private WhiteListFigures() {}

    static WhiteListEvidence of(int assessed, List<WhiteListEntry> batch) {
        return new WhiteListEvidence(
                WhiteListTerms.TIERS.stream()
                        .map(tier -> tier(
                                tier,
                                batch.stream()
                                        .filter(entry -> entry.tier().equals(tier))
                                        .toList()))
                        .toList(),
                List.of(
                        row("评估客户 Customers assessed", assessed),
                        row("符合条件 Passed", batch.size()),
                        row("入选 To be listed", count(batch, "PROPOSED")),
                        row("额度合计（元） Limits, yuan", yuan(batch))));
    }

    private static WhiteListEvidence.Tier tier(String tier, List<WhiteListEntry> entries) {
        return new WhiteListEvidence.Tier(
                tier,
                count(entries, "PROPOSED"),
                count(entries, "HELD_OUT"),
                count(entries, "OVER_BUDGET"),
                yuan(entries),
                entries.stream()
                        .mapToLong(WhiteListEntry::score)
                        .mapToObj(Long::toString)
                        .min(Comparator.comparing(Long::valueOf))
                        .orElse("—"));
    }

    private static long count(List<WhiteListEntry> entries, String state) {
        return entries.stream().filter(entry -> entry.state().equals(state)).count();
    }

    private static String yuan(List<WhiteListEntry> entries) {
        return Money.fen(entries.stream()
                        .filter(entry -> entry.state().equals("PROPOSED"))
                        .mapToLong(WhiteListEntry::limitFen)
                        .sum())
                .major()
                .toPlainString();
    }

    private static WhiteListEvidence.Row row(String name, Object value) {
        return new WhiteListEvidence.Row(name, value.toString());
    }
}
