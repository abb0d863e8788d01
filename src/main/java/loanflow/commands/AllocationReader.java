package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import loanflow.account.AllocationOrder;
import loanflow.account.AllocationRule;
import loanflow.account.AllocationRules;
import loanflow.account.Bucket;
import loanflow.account.Direction;
import loanflow.account.FutureRule;
import loanflow.account.PaymentKind;

/** Allocation rules by kind of payment; {@code DEFAULT} is for all kinds without their own. */
final class AllocationReader {

    private static final String OTHERWISE = "DEFAULT";

    private AllocationReader() {}

    static AllocationRules read(Field field, AllocationRule otherwise) {
        // Read by their own names: those of kinds are words in capitals, not names of fields.
        JsonNode rules = field.value();
        if (!rules.isObject()) {
            throw field.bad("must be one JSON object");
        }
        AllocationRule common = rules.has(OTHERWISE) ? rule(field, rules, OTHERWISE, otherwise) : otherwise;
        Map<PaymentKind, AllocationRule> byKind = new EnumMap<>(PaymentKind.class);
        for (Iterator<String> names = rules.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals(OTHERWISE)) {
                byKind.put(kind(field, name), rule(field, rules, name, common));
            }
        }
        return new AllocationRules(common, byKind);
    }

    private static PaymentKind kind(Field field, String name) {
        for (PaymentKind kind : PaymentKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw field.bad("knows no kind of payment " + name);
    }

    private static AllocationRule rule(Field field, JsonNode rules, String name, AllocationRule otherwise) {
        Request rule = new Field(field.path() + "." + name, rules.get(name)).object();
        AllocationRule read = new AllocationRule(
                rule.at("order", AllocationReader::order, otherwise.order()),
                rule.at("direction", one -> one.choice(Direction.class), otherwise.direction()),
                rule.at("future", one -> one.choice(FutureRule.class), otherwise.future()));
        rule.nothingElse();
        return read;
    }

    private static AllocationOrder order(Field field) {
        List<Bucket> buckets =
                field.elements().stream().map(one -> one.choice(Bucket.class)).toList();
        try {
            return new AllocationOrder(buckets);
        } catch (IllegalArgumentException refused) {
            throw field.bad(BadInput.from(refused).rule());
        }
    }
}
