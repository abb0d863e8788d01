/** The API by which customers see their invitation, use it, and say what they do not want. */
@NullMarked
package loanflow.marketing.web;

import org.jspecify.annotations.NullMarked;
