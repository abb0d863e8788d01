package loanflow.workflow;

import java.util.Optional;

/** Whom a case is about. Implemented by each module whose ids are business keys, so that nobody has to know them all. */
public interface CaseCustomer {

    /** The customer's id; empty when the key is not one of this module's. */
    Optional<String> customerOf(String businessKey);
}
