/** The process {@code black-list}: its contract, its delegates, and what the engine is told. */
@NullMarked
package loanflow.listing.process;

import org.jspecify.annotations.NullMarked;
