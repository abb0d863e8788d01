/** Demo only: a portfolio that has lived. Made-up people go through the real diagrams, day by day, from a seed. */
@ApplicationModule(
        allowedDependencies = {
            "money",
            "workflow",
            "access",
            "customer",
            "origination",
            "pricing",
            "appeal",
            "servicing",
            "debit",
            "renewal",
            "hardship",
            "complaint",
            "contact",
            "marketing"
        })
@NullMarked
package loanflow.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
