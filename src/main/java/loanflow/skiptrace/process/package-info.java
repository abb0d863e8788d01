/** The process {@code skip-trace}: its contract and its delegates. */
@NullMarked
package loanflow.skiptrace.process;

import org.jspecify.annotations.NullMarked;
