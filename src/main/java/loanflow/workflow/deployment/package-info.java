/** What people may deploy, and how the product's own models come in beside what owners changed. */
@NullMarked
package loanflow.workflow.deployment;

import org.jspecify.annotations.NullMarked;
