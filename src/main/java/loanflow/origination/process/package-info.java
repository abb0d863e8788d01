/** The process {@code loan-origination}: contract, delegates and the adapter that tells it what happened. */
@NullMarked
package loanflow.origination.process;

import org.jspecify.annotations.NullMarked;
