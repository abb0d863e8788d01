/** The process {@code legal-recovery}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.legal.process;

import org.jspecify.annotations.NullMarked;
