package loanflow.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TimeZone;
import javax.sql.DataSource;
import loanflow.ledger.Seals;
import loanflow.servicing.EndOfDay;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The steps of {@code end-of-day} over a book of 10,000, 100,000 and 1,000,000 active loans on the durable PostgreSQL,
 * each beside the bare SQL floor on the same tables. {@code -Dbenchmark.loans=10000,100000} changes the sizes.
 */
public final class EndOfDayBenchmark {

    private static final String SIZES = System.getProperty("benchmark.loans", "10000,100000,1000000");

    private EndOfDayBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try (ConfigurableApplicationContext application = BenchmarkNode.start()) {
            measure(application);
        }
    }

    private static void measure(ConfigurableApplicationContext application) throws Exception {
        Growth unused = measure(application, 2_000); // the first night also compiles
        Growth growth = null;
        for (String size : SIZES.split(",", -1)) {
            int loans = Integer.parseInt(size);
            Growth found = measure(application, loans);
            System.out.printf(
                    "%d loans: night %.1f s, floor %.1f s, ratio %.2f; %.1f us a loan, floor %.1f; heap at most %d MB%n",
                    loans,
                    found.night(),
                    found.floor(),
                    found.night() / found.floor(),
                    1e6 * found.night() / loans,
                    1e6 * found.floor() / loans,
                    peakHeap());
            if (growth == null) {
                growth = found;
            } else {
                System.out.printf(
                        "a loan's time grows by %.2f from %d, the floor's by %.2f: ratio %.2f (wanted: at most 1.20)%n",
                        found.eachNight() / growth.eachNight(),
                        growth.loans(),
                        found.eachFloor() / growth.eachFloor(),
                        found.eachNight() / growth.eachNight() / (found.eachFloor() / growth.eachFloor()));
            }
        }
    }

    private static Growth measure(ConfigurableApplicationContext application, int loans) throws Exception {
        DataSource owner = BenchmarkNode.owner(application.getEnvironment());
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        LocalDate night = LocalDate.now(application.getBean(Clock.class));
        EndOfDay endOfDay = application.getBean(EndOfDay.class);
        Seals seals = application.getBean(Seals.class);
        LoanBook.write(owner, loans, night);
        endOfDay.ageLoans(night.minusDays(1));
        endOfDay.sortLoansByClass(night.minusDays(1));
        endOfDay.setAllowance(night.minusDays(1));
        jdbc.update("update stage_change set told = true");
        String unused = seals.seal(night.minusDays(1));
        jdbc.execute("vacuum analyze");
        jdbc.execute("checkpoint");
        Long last = jdbc.queryForObject("select max(id) from journal", Long.class);
        double seconds = SqlFloor.timed(() -> {
            Steps.run(endOfDay, seals);
            return null;
        });
        return new Growth(loans, seconds, new SqlFloor(owner).seconds(last == null ? 0 : last));
    }

    /** MB that the pools of the heap ever used, as they were at their largest. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1_000_000;
    }

    /** What a night took beside its floor, in seconds. */
    private record Growth(int loans, double night, double floor) {

        double eachNight() {
            return night / loans;
        }

        double eachFloor() {
            return floor / loans;
        }
    }

    /** The steps of the diagram, in its order. */
    private static final class Steps {

        static void run(EndOfDay endOfDay, Seals seals) throws Exception {
            LocalDate date = endOfDay.open();
            step("fall due", () -> endOfDay.fallDue(date));
            step("charge penalty", () -> endOfDay.chargePenalty(date));
            step("age loans", () -> endOfDay.ageLoans(date));
            step("sort by class", () -> endOfDay.sortLoansByClass(date));
            step("set allowance", () -> endOfDay.setAllowance(date));
            step("pass on to funders", () -> {
                int unused = endOfDay.passOnToFunders(date);
            });
            step("tell stage changes", endOfDay::tellStageChanges);
            step("check books", endOfDay::assertBooksRight);
            step("seal journal", () -> seals.seal(date));
            step("close", () -> endOfDay.close(date));
        }

        private static void step(String name, Runnable work) throws Exception {
            double seconds = SqlFloor.timed(() -> {
                work.run();
                return null;
            });
            System.out.printf("  %-20s %6.2f s%n", name, seconds);
        }
    }
}
