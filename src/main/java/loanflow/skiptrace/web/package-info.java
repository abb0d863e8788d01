/** The page that shows whom to call. */
@NullMarked
package loanflow.skiptrace.web;

import org.jspecify.annotations.NullMarked;
