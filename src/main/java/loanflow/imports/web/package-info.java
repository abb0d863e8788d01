/** The API for partners' files. */
@NullMarked
package loanflow.imports.web;

import org.jspecify.annotations.NullMarked;
