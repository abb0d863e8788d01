/** Mandates over HTTP, and direct debits on a loan's page. */
@NullMarked
package loanflow.debit.web;

import org.jspecify.annotations.NullMarked;
