package loanflow.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import loanflow.account.AccountState;
import loanflow.account.Correction;
import loanflow.account.InstalmentState;
import loanflow.money.Money;
import loanflow.servicing.ChangeOutcome;
import loanflow.workflow.Wording;

/** A loan without and with a change, in words and figures that people compare. */
public final class Comparison {

    private static final String NOTHING = "—";

    private Comparison() {}

    /** Balances and days. */
    public static List<ChangeEvidence.Row> figures(ChangeOutcome.Done effect) {
        return List.of(
                row(
                        "未还本金 Principal open",
                        effect,
                        state -> text(state.outstanding().principal())),
                row(
                        "未还利息（含未到期） Interest, also not yet due",
                        effect,
                        state -> text(state.outstanding().interest())),
                row(
                        "未还罚息 Penalty interest open",
                        effect,
                        state -> text(state.outstanding().penalty())),
                row("未还费用 Costs open", effect, state -> text(state.outstanding().fee())),
                row("预收款 Advance", effect, state -> text(state.overpaid())),
                row("逾期天数 Days past due", effect, state -> String.valueOf(state.daysPastDue())),
                row("状态 Status", effect, state -> Wording.of(state.status().name())),
                row("最后应还日 Last due date", effect, Comparison::lastDue));
    }

    /** Instalments that differ, by number. */
    public static List<ChangeEvidence.Row> schedule(ChangeOutcome.Done effect) {
        Map<Integer, String> before = lines(effect.before());
        Map<Integer, String> after = lines(effect.after());
        TreeSet<Integer> numbers = new TreeSet<>(before.keySet());
        numbers.addAll(after.keySet());
        return numbers.stream()
                .map(number -> new ChangeEvidence.Row(
                        String.valueOf(number),
                        before.getOrDefault(number, NOTHING),
                        after.getOrDefault(number, NOTHING)))
                .filter(row -> !row.before().equals(row.after()))
                .toList();
    }

    /** What changes of earlier events. */
    public static List<ChangeEvidence.Row> corrections(ChangeOutcome.Done effect) {
        List<ChangeEvidence.Row> rows = new ArrayList<>();
        for (Correction one : effect.corrections()) {
            rows.add(new ChangeEvidence.Row(
                    one.key() + " · " + Wording.of(one.place()), text(one.before()), text(one.after())));
        }
        return rows;
    }

    private static ChangeEvidence.Row row(String name, ChangeOutcome.Done effect, Function<AccountState, String> part) {
        return new ChangeEvidence.Row(name, part.apply(effect.before()), part.apply(effect.after()));
    }

    private static Map<Integer, String> lines(AccountState state) {
        return state.instalments().stream()
                .collect(Collectors.toMap(
                        InstalmentState::number,
                        line -> line.due() + " · " + text(line.charged().total()) + " · 未还 open "
                                + text(line.outstanding().total())));
    }

    private static String lastDue(AccountState state) {
        List<InstalmentState> lines = state.instalments();
        return lines.isEmpty() ? NOTHING : lines.get(lines.size() - 1).due().toString();
    }

    private static String text(Money amount) {
        return amount.major().toPlainString();
    }
}
