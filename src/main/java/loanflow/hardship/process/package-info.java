/** The process {@code hardship}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.hardship.process;

import org.jspecify.annotations.NullMarked;
