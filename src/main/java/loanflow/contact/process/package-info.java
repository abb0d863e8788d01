/** Delegates of contact. */
@NullMarked
package loanflow.contact.process;

import org.jspecify.annotations.NullMarked;
