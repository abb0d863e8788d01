/** Delegates of collection and promise-to-pay, and what collection and the engine tell each other. */
@NullMarked
package loanflow.collection.process;

import org.jspecify.annotations.NullMarked;
