package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import loanflow.account.AccountState;
import loanflow.account.InstalmentState;
import loanflow.commands.EventTexts;
import loanflow.money.Money;

/** Changes of loans in a {@link ServicingKit}, written as the command {@code replay} reads them. */
final class ChangeKit {

    private final ServicingKit kit;

    ChangeKit(ServicingKit kit) {
        this.kit = kit;
    }

    ChangeOutcome book(String loan, String... events) {
        return kit.changes.book(order(loan, UUID.randomUUID().toString(), kit.today(), events));
    }

    ChangeOutcome bookOn(LocalDate on, String loan, String... events) {
        return kit.changes.book(order(loan, UUID.randomUUID().toString(), on, events));
    }

    /** The same under the name of what it is for people. */
    ChangeOutcome bookAs(String kind, String loan, String... events) {
        ChangeOrder order = order(loan, UUID.randomUUID().toString(), kit.today(), events);
        return kit.changes.book(
                new ChangeOrder(loan, order.key(), kind, order.because(), order.events(), order.texts()));
    }

    /** Events without key and days: {@code "type":"EXTENSION","periods":1}. */
    ChangeOrder order(String loan, String key, LocalDate on, String... events) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < events.length; i++) {
            texts.add("{%s,\"key\":\"%s\",\"on\":\"%s\",\"recordedOn\":\"%s\"}"
                    .formatted(events[i], events.length == 1 ? key : key + "/" + (i + 1), on, kit.today()));
        }
        return new ChangeOrder(
                loan, key, "TEST", "of a test", EventTexts.read("[" + String.join(",", texts) + "]", Money.CNY), texts);
    }

    static ChangeOutcome.Done done(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Refused refused) {
            throw new AssertionError(refused.toString());
        }
        return (ChangeOutcome.Done) outcome;
    }

    /** What the loan's tables and ledger say otherwise than its fold on the day of today. */
    List<String> findings(String loan) {
        List<String> findings = new ArrayList<>(kit.books.findings());
        return findings.stream().filter(finding -> finding.contains(loan)).toList();
    }

    static String late(AccountState state) {
        return state.instalments().stream()
                .filter(line -> line.outstanding().total().isPositive())
                .map(InstalmentState::due)
                .findFirst()
                .map(LocalDate::toString)
                .orElse("never");
    }
}
