/** The processes of marketing: their contracts, their delegates, and what the engine is told. */
@NullMarked
package loanflow.marketing.process;

import org.jspecify.annotations.NullMarked;
