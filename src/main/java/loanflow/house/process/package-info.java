/** The house's only sight of the engine. */
@NullMarked
package loanflow.house.process;

import org.jspecify.annotations.NullMarked;
