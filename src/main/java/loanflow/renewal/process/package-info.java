/** The process {@code loan-renewal}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.renewal.process;

import org.jspecify.annotations.NullMarked;
