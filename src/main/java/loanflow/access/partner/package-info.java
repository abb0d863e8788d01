/** Partners over HTTP, for administrators. */
@NullMarked
package loanflow.access.partner;

import org.jspecify.annotations.NullMarked;
