/** What stands between people and a running case: safe expressions, checked submissions, signatures, closed doors. */
@NullMarked
package loanflow.workflow.guard;

import org.jspecify.annotations.NullMarked;
