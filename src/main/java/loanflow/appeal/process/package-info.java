/** The process {@code appeal}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.appeal.process;

import org.jspecify.annotations.NullMarked;
