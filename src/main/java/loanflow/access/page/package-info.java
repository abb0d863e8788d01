/** Pages drawn on the server, in which nothing that came from outside is markup. */
@NullMarked
package loanflow.access.page;

import org.jspecify.annotations.NullMarked;
