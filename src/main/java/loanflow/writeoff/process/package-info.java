/** The process {@code write-off}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.writeoff.process;

import org.jspecify.annotations.NullMarked;
