/** Delegates and contract of the process {@code underwriting}. */
@NullMarked
package loanflow.underwriting.process;

import org.jspecify.annotations.NullMarked;
