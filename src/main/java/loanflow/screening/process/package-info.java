/** The process {@code screening}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.screening.process;

import org.jspecify.annotations.NullMarked;
