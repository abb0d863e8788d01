package loanflow.workflow.deployment;

import java.util.Optional;
import java.util.Set;

/** What models may name: what is in the code, in the directory, deployed already or deployed together with them. */
interface House {

    /** Whether the code has a delegate of this name. */
    boolean hasDelegate(String bean);

    boolean hasGroup(String id);

    boolean hasTable(String id);

    default boolean hasForm(String id) {
        return form(id).isPresent();
    }

    boolean hasProcess(String id);

    /** Names of the variables that the code writes or reads. */
    Set<String> variables();

    /** The form of this id, as it is deployed or comes with this deployment. */
    Optional<FormFile> form(String id);

    /** What the product itself brings. */
    ProductFiles product();
}
