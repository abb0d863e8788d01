/** Doors of complaints: for borrowers and their partners, and the page of staff. */
@NullMarked
package loanflow.complaint.web;

import org.jspecify.annotations.NullMarked;
