/** What carriers of messages tell us. */
@NullMarked
package loanflow.contact.web;

import org.jspecify.annotations.NullMarked;
