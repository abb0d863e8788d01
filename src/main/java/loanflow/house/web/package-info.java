/** What operators of the house need over HTTP: messages that wait for people. */
@NullMarked
package loanflow.house.web;

import org.jspecify.annotations.NullMarked;
