/** The API by which a customer asks for the next loan. */
@NullMarked
package loanflow.renewal.web;

import org.jspecify.annotations.NullMarked;
