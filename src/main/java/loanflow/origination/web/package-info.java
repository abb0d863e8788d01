/** The application API of partners and applicants. */
@NullMarked
package loanflow.origination.web;

import org.jspecify.annotations.NullMarked;
