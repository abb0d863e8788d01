package loanflow;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import loanflow.commands.Commands;
import loanflow.house.OwnDatabase;
import loanflow.house.ProductionNeeds;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one entry point: profile {@code demo} by default, {@code prod} when the environment says so. */
@SpringBootApplication
public class LoanflowApplication {

    private static final String BUSINESS_ZONE = "Asia/Shanghai";

    public static void main(String[] arguments) {
        // The engine stores due dates in the JVM's local time: all nodes must agree, whatever their machines say.
        TimeZone.setDefault(TimeZone.getTimeZone(System.getenv().getOrDefault("LOANFLOW_ZONE", BUSINESS_ZONE)));
        if (Commands.isCalledBy(arguments)) {
            System.exit(Commands.run(System.in, utf8(System.out), utf8(System.err), arguments));
        }
        SpringApplication application = new SpringApplication(LoanflowApplication.class);
        application.addListeners(new ProductionNeeds(), new OwnDatabase());
        application.run(arguments);
    }

    private static Writer utf8(OutputStream stream) {
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }
}
