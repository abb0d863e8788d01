/** Outbox and inbox on JDBC, the workers that empty them, and the door for people who look after what is stuck. */
@NullMarked
package loanflow.workflow.relay;

import org.jspecify.annotations.NullMarked;
