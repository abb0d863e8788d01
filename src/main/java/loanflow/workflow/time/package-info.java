/** Business time: one clock for rules and engine, the zone every node must share, and the demo's way through the days. */
@NullMarked
package loanflow.workflow.time;

import org.jspecify.annotations.NullMarked;
