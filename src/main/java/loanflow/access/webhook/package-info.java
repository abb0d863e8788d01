/** Webhooks of providers: signed, fresh, taken into the inbox, answered at once. */
@NullMarked
package loanflow.access.webhook;

import org.jspecify.annotations.NullMarked;
