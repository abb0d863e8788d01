package loanflow.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loanflow.customer.ConsentPurpose;

/**
 * What the columns of a partner's file mean: data, one file {@code imports/<name>.json} each.
 *
 * @param product code of the product that the file applies for
 * @param fields of the application by name
 * @param facts what the file says in place of vendors, by the names of the decision tables' inputs
 * @param consents that the partner collects by contract and attests with each row
 */
record FileMapping(
        String name,
        String product,
        Map<String, CellRule> fields,
        Map<String, CellRule> facts,
        List<ConsentPurpose> consents,
        String consentVersion) {

    FileMapping {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        consents = List.copyOf(consents);
    }

    CellRule field(String field) {
        CellRule rule = fields.get(field);
        if (rule == null) {
            throw new IllegalStateException("mapping " + name + ": no field " + field);
        }
        return rule;
    }
}
