package loanflow.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import loanflow.LoanflowApplication;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A JVM that opens one house after the other: each but the first finds its classes loaded and its code compiled, which is
 * most of a start. A line on its input that is not empty holds the next one's arguments, between tabs; an empty line closes
 * it; the end of the input ends the JVM.
 */
public final class HouseHost {

    static final String CLOSED = "HOUSE CLOSED";

    private HouseHost() {}

    public static void main(String[] none) throws IOException {
        try {
            open();
        } finally {
            System.exit(0);
        }
    }

    private static void open() throws IOException {
        AtomicReference<ConfigurableApplicationContext> house = new AtomicReference<>();
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.isEmpty()) {
                house.get().close();
                ClockUtil.reset();
                System.out.println(CLOSED);
            } else {
                String[] arguments = order.split("\t");
                SpringApplication.withHook(
                        application -> new SpringApplicationRunListener() {
                            @Override
                            public void contextLoaded(ConfigurableApplicationContext context) {
                                house.set(context);
                            }
                        },
                        () -> LoanflowApplication.main(arguments));
            }
        }
    }
}
