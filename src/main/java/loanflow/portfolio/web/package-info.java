/** The picture of the book as a page and as tables to take away. */
@NullMarked
package loanflow.portfolio.web;

import org.jspecify.annotations.NullMarked;
