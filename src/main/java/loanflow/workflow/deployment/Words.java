package loanflow.workflow.deployment;

import java.util.Set;

/** Lists of names, as a rule reads best. */
final class Words {

    private Words() {}

    /** The words of a text that has only blanks between them. */
    static Set<String> of(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
