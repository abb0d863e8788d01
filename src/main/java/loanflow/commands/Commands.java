package loanflow.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The commands of Loanflow that need neither database nor engine. */
public final class Commands {

    private static final Map<String, LineCommand> BY_LINE =
            Map.of("schedule", new ScheduleCommand(), "apr", new AprCommand(), "replay", new ReplayCommand());
    private static final Set<String> OTHERS = Set.of("conform", "help");

    private static final int HELP_WIDTH = 100;
    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .type(boolean.class)
            .description("this text")
            .build();

    private Commands() {}

    /** Whether the arguments of the program call one of the commands rather than start the application. */
    public static boolean isCalledBy(String... arguments) {
        return arguments.length > 0 && (BY_LINE.containsKey(arguments[0]) || OTHERS.contains(arguments[0]));
    }

    /** Runs the command that the first argument names; answers the exit code that {@code --help} explains. */
    public static int run(InputStream in, Writer out, Writer err, String... arguments) {
        CommandLine line =
                new CommandLine(CommandLine.Model.CommandSpec.create().name("loanflow"));
        Map<String, Object> commands = new TreeMap<>(Map.of("conform", new ConformCommand()));
        BY_LINE.forEach((name, command) -> commands.put(name, new LinesOnStreams(command, in)));
        commands.forEach((name, object) -> {
            CommandLine command = new CommandLine(object);
            command.getCommandSpec().addOption(HELP).usageMessage().footer(help(name));
            line.addSubcommand(name, command);
        });
        return line.addSubcommand("help", new CommandLine.HelpCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .execute(arguments);
    }

    private static String[] help(String command) {
        try (InputStream text = Commands.class.getResourceAsStream("/commands/" + command + ".txt")) {
            // A percent sign is a format to picocli.
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("%", "%%")
                    .split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
