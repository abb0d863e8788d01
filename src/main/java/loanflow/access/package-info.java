/** Who may call: authentication of staff, partners, applicants and providers; problem details; idempotent requests. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"workflow"})
@NullMarked
package loanflow.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
