/** Delegates of loan-servicing and end-of-day, and what servicing tells the engine. */
@NullMarked
package loanflow.servicing.process;

import org.jspecify.annotations.NullMarked;
