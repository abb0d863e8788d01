/** Asking for changes of loans, over HTTP and as a page. */
@NullMarked
package loanflow.change.web;

import org.jspecify.annotations.NullMarked;
