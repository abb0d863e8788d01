/** Whom we may tell of a loan, and what it brings: sources, segments, white list, campaigns, what forbids to address a customer. */
@ApplicationModule(
        allowedDependencies = {
            "money",
            "workflow",
            "access",
            "customer",
            "contact",
            "scoring",
            "servicing",
            "origination"
        })
@NullMarked
package loanflow.marketing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
