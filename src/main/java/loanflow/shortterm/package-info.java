/**
 * Short-term credit of the British kind, pure Java: interest by the day on the principal, level payments, caps on cost by
 * day and in total, and a ledger of what was really paid with the settlement figure of each day. Days count from the
 * payout (day 0). Schedules checked against output of FSharp.Finance.Personal (Simon Treanor).
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"money"})
@NullMarked
package loanflow.shortterm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
