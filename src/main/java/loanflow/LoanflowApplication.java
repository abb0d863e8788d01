package loanflow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one entry point: profile {@code demo} by default, {@code prod} when the environment says so. */
@SpringBootApplication
public class LoanflowApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LoanflowApplication.class, arguments);
    }
}
