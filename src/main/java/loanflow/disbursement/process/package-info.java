/** Process {@code disbursement}: its contract, its delegates, and how the module tells its cases. */
@NullMarked
package loanflow.disbursement.process;

import org.jspecify.annotations.NullMarked;
