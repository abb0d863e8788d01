/** Reads BPMN diagrams, by the engine's model API, for {@link loanflow.conformance}. */
@NullMarked
package loanflow.conformance.process;

import org.jspecify.annotations.NullMarked;
