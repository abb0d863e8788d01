package loanflow.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.account.AccountEvent;
import loanflow.account.Names;
import loanflow.account.PaymentKind;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/**
 * Every command of the account has its place: a kind that people ask for, a row of the owner's authority table, a page
 * entry with a field for each thing that must be said, and the API that reads it. What has another door is named with it.
 */
class DoorsTest {

    /** Doors that were there before: the file that opens each must exist. */
    private static final Map<String, String> OTHER_DOORS = Map.of(
            "DISBURSEMENT", "bpmn/disbursement.bpmn",
            "PAYOUT_REFUND", "src/main/java/loanflow/servicing/process/ReverseDisbursementDelegate.java");

    /** Not of cash loans: there is no shop, and nothing is paid down. Our product takes neither. */
    private static final Set<String> OF_OTHER_PRODUCTS = Set.of("DOWN_PAYMENT", "MERCHANT_ISSUED_REFUND");

    @Test
    void noCommandIsWithoutADoor() {
        List<String> without = without(commands(), kinds(), rows());
        System.out.println("commands without a door: " + without);
        assertThat(without).isEmpty();
        assertThat(OTHER_DOORS.values()).allMatch(file -> Files.exists(Path.of(file)));
    }

    /** Negative control: a command that nobody opened a door for, a kind without a row and one without a page are seen. */
    @Test
    void whatLacksItsDoorIsSeen() {
        Set<String> more = new TreeSet<>(commands());
        more.add("FORGOTTEN");
        assertThat(without(more, kinds(), rows())).containsExactly("FORGOTTEN: no kind");
        assertThat(without(commands(), kinds(), Set.of("EXTENSION")))
                .contains("SETTLEMENT: no row of change-authority");
        List<ChangeKind> fewer = new ArrayList<>(kinds());
        fewer.remove(ChangeKind.SALE);
        assertThat(without(commands(), fewer, rows())).containsExactly("SALE: no kind");
    }

    @Test
    void everyFieldOfThePageHasWords() {
        kinds().forEach(kind -> kind.types()
                .forEach(type -> assertThat(EventForm.of(type))
                        .allMatch(field -> FieldWords.knows(field.name()), kind + " " + type)));
    }

    private static List<String> without(Set<String> commands, List<ChangeKind> kinds, Set<String> rows) {
        List<String> without = new ArrayList<>();
        for (String command : commands) {
            List<ChangeKind> doors = kinds.stream()
                    .filter(kind -> kind.types().contains(command))
                    .toList();
            if (OTHER_DOORS.containsKey(command) || OF_OTHER_PRODUCTS.contains(command)) {
                continue;
            }
            if (doors.isEmpty()) {
                without.add(command + ": no kind");
            } else if (!hasPage(command)) {
                without.add(command + ": no page entry");
            }
        }
        kinds.stream()
                .filter(kind -> !rows.contains(kind.name()))
                .forEach(kind -> without.add(kind + ": no row of change-authority"));
        return without;
    }

    private static boolean hasPage(String command) {
        try {
            return EventForm.of(command) != null;
        } catch (NullPointerException none) {
            return false;
        }
    }

    /** The records of AccountEvent, payments by their kind. */
    private static Set<String> commands() {
        return Stream.concat(
                        Arrays.stream(AccountEvent.class.getPermittedSubclasses())
                                .filter(type -> type != AccountEvent.Payment.class)
                                .map(type -> Names.of(type.asSubclass(AccountEvent.class))),
                        Arrays.stream(PaymentKind.values()).map(Enum::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ChangeKind> kinds() {
        return List.of(ChangeKind.values());
    }

    /** Kinds that a rule of the table names, its last rule for everything unknown left out. */
    private static Set<String> rows() {
        String rules = Dmn.readModelFromFile(new File("bpmn/decisions/change-authority.dmn"))
                .getModelElementsByType(Rule.class)
                .stream()
                .map(rule -> rule.getInputEntries().iterator().next().getTextContent())
                .collect(Collectors.joining(" "));
        return Arrays.stream(ChangeKind.values())
                .map(Enum::name)
                .filter(kind -> rules.contains('"' + kind + '"'))
                .collect(Collectors.toSet());
    }
}
