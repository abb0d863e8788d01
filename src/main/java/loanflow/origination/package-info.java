/** The application and its offer, from the first request to an active loan; the only module that knows the stages in between. */
@ApplicationModule(
        allowedDependencies = {
            "money",
            "workflow",
            "access",
            "customer",
            "screening",
            "underwriting",
            "pricing",
            "disbursement",
            "ledger",
            "servicing",
            "contact"
        })
@NullMarked
package loanflow.origination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
