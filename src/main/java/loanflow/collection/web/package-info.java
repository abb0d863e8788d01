/** Cases for supervisors and auditors, over HTTP. */
@NullMarked
package loanflow.collection.web;

import org.jspecify.annotations.NullMarked;
