/** Loanflow: the whole life of a consumer loan on a BPMN engine. One package below this one is one module. */
@NullMarked
package loanflow;

import org.jspecify.annotations.NullMarked;
