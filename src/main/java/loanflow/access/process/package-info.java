/** The directory, permissions and queues of staff, as the engine keeps them. */
@NullMarked
package loanflow.access.process;

import org.jspecify.annotations.NullMarked;
