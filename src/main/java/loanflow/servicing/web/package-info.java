/** Loans over HTTP: position and repayment. */
@NullMarked
package loanflow.servicing.web;

import org.jspecify.annotations.NullMarked;
