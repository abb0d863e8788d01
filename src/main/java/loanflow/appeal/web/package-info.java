/** The API by which an applicant asks for a person. */
@NullMarked
package loanflow.appeal.web;

import org.jspecify.annotations.NullMarked;
