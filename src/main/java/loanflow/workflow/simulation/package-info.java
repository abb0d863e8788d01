/** Demo only: simulators of the outside world, and how to make them misbehave. */
@NullMarked
package loanflow.workflow.simulation;

import org.jspecify.annotations.NullMarked;
