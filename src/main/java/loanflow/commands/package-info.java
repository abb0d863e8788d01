/**
 * The command line: {@code java -jar loanflow.jar <command> < in.jsonl > out.jsonl}. JSON Lines in and out, one object a
 * line; {@code id} is echoed; a line that breaks a rule is answered with
 * {@code {"id": …, "error": {"field": …, "rule": …}}} and nothing else, and the next line goes on. {@code --format csv}
 * writes a table instead. {@code <command> --help} lists every field. Needs neither database nor engine.
 *
 * <p>{@code conform} reads files instead: a log, a mapping and a diagram.
 *
 * <p>A new command by line is a {@link loanflow.commands.LineCommand}, one line in {@link loanflow.commands.Commands} and a help
 * text in {@code resources/commands/<name>.txt}.
 */
@ApplicationModule(allowedDependencies = {"account", "conformance", "money", "shortterm"})
@NullMarked
package loanflow.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
