/** The process {@code complaint}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.complaint.process;

import org.jspecify.annotations.NullMarked;
