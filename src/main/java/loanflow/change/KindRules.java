package loanflow.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What can be said of an order without the loan: whether it is what its kind says. */
final class KindRules {

    private static final int MOST_EVENTS = 8;

    private KindRules() {}

    static Optional<ChangeAnswer.Refused> broken(NewChange change) {
        int most = change.kind().isCombination() ? MOST_EVENTS : 1;
        if (change.events().isEmpty() || change.events().size() > most) {
            return refused("events", "COUNT_OUT_OF_RANGE", "This kind of change has 1 to " + most + " events.");
        }
        if (change.kind().money() == ChangeKind.Money.IN && change.bankReference() == null) {
            return refused("bankReference", "REQUIRED", "Money came: say under which reference of the bank.");
        }
        for (int i = 0; i < change.events().size(); i++) {
            Optional<ChangeAnswer.Refused> broken =
                    broken(change, change.events().get(i), "events[" + i + "]");
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static Optional<ChangeAnswer.Refused> broken(NewChange change, ObjectNode event, String path) {
        if (!change.kind().types().contains(EventTerms.type(change.kind(), event))) {
            return refused(path + ".type", "NOT_OF_THIS_KIND", "This event is no part of this kind of change.");
        }
        for (String field : EventTerms.GIVEN_BY_THE_HOUSE) {
            if (event.has(field)) {
                return refused(path + "." + field, "GIVEN_BY_THE_HOUSE", "This is not for the asker to say.");
            }
        }
        for (JsonNode value : event) {
            if (value.isFloatingPointNumber()) {
                return refused(path, "DECIMAL_AS_NUMBER", "Decimals are written as text: \"945.60\".");
            }
        }
        return Optional.empty();
    }

    private static Optional<ChangeAnswer.Refused> refused(String field, String rule, String detail) {
        return Optional.of(new ChangeAnswer.Refused(field, rule, detail));
    }
}
