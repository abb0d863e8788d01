/** The application API of partners and applicants, and the case file that staff read. */
@NullMarked
package loanflow.origination.web;

import org.jspecify.annotations.NullMarked;
