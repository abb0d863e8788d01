/** Decision tables: a fast FEEL engine, evaluation without history, and the versions a case keeps from its start. */
@NullMarked
package loanflow.workflow.decision;

import org.jspecify.annotations.NullMarked;
