/** Demo only: the people of the portfolio who work in the engine's queues. */
@NullMarked
package loanflow.demo.process;

import org.jspecify.annotations.NullMarked;
