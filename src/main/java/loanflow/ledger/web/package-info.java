/** The ledger's seals for auditors, over HTTP. */
@NullMarked
package loanflow.ledger.web;

import org.jspecify.annotations.NullMarked;
