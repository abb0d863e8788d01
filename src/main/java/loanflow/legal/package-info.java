/** Claims in law: notice, evidence, arbitration or court, agencies, enforcement; every outer step once and with its costs. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "commands", "contact", "ledger", "servicing"})
@NullMarked
package loanflow.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
