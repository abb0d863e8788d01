/** The process {@code loan-change}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.change.process;

import org.jspecify.annotations.NullMarked;
