/** Sources of money for those who watch and forbid them. */
@NullMarked
package loanflow.disbursement.web;

import org.jspecify.annotations.NullMarked;
