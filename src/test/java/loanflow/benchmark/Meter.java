package loanflow.benchmark;

import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the time of a run, and how many transactions that wrote something it took. */
final class Meter {

    /** What a run did. {@code commitsEach}: writing transactions of the whole server for each instance. */
    record Rate(double perSecond, double commitsEach) {}

    private final JdbcClient jdbc;

    Meter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rate measure(int instances, Callable<?> run) throws Exception {
        long commits = commits();
        long start = System.nanoTime();
        Object unused = run.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Rate(instances / seconds, (double) (commits() - commits) / instances);
    }

    /** Only a transaction that writes takes a number. */
    private long commits() {
        return jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }
}
