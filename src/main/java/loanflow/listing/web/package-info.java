/** The API of the black list, for staff. */
@NullMarked
package loanflow.listing.web;

import org.jspecify.annotations.NullMarked;
