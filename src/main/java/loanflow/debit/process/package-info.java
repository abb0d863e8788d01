/** Process {@code direct-debit}. */
@NullMarked
package loanflow.debit.process;

import org.jspecify.annotations.NullMarked;
