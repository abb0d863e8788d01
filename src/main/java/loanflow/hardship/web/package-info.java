/** Doors of hardship requests: for borrowers and their partners, and the form of service agents. */
@NullMarked
package loanflow.hardship.web;

import org.jspecify.annotations.NullMarked;
