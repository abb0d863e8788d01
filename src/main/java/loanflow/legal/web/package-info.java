/** Money between us and collection agencies, for supervisors of collection and those who pay. */
@NullMarked
package loanflow.legal.web;

import org.jspecify.annotations.NullMarked;
