package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Stories of several people who live through the same days of one house: each is told from its beginning to its end, and
 * time goes on when all of them wait for a later day. Whenever time stands because of that, the books must be right.
 */
final class Stories {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BusinessDays days;
    private final SingleConnectionDataSource books;
    private final List<FutureTask<Void>> stories = new ArrayList<>();
    private final List<LocalDate> awaited = new ArrayList<>();
    private int told;
    private LocalDate today;

    Stories(BusinessDays days, DataSource database) throws SQLException {
        this.days = days;
        this.today = days.today();
        this.books = new SingleConnectionDataSource(database.getConnection(), true);
    }

    /** One that is told with the others; its future ends with it, and fails as it does. */
    Future<Void> add(Story story) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                story.tell();
            } finally {
                end();
            }
            return null;
        });
        stories.add(task);
        return task;
    }

    /** Returns when all have ended. */
    void live() {
        ExecutorService people = Executors.newFixedThreadPool(stories.size());
        stories.forEach(people::execute);
        people.shutdown();
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(people::isTerminated);
        checkBooks();
        books.destroy();
    }

    /** Of a story: returns on that day. */
    synchronized void liveTo(LocalDate day) throws InterruptedException {
        awaited.add(day);
        try {
            while (today.isBefore(day)) {
                if (awaited.size() + told < stories.size()) {
                    wait();
                } else {
                    goOn();
                }
            }
        } finally {
            awaited.remove(day);
        }
    }

    /** Of a story: returns when a loan is so many days late if nobody pays. */
    void liveToDaysLate(String loan, int late) throws InterruptedException {
        liveTo(days.dayLate(loan, late));
    }

    /** Of a story: so many days later; returns the date. */
    synchronized LocalDate advance(int by) throws InterruptedException {
        LocalDate day = today.plusDays(by);
        liveTo(day);
        return day;
    }

    private void goOn() {
        checkBooks();
        days.liveTo(Collections.min(awaited));
        today = days.today();
        awaited.removeIf(day -> !day.isAfter(today));
        notifyAll();
    }

    private synchronized void end() {
        told++;
        notifyAll();
    }

    private void checkBooks() {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Invariants.broken(JdbcClient.create(books))).isEmpty());
    }

    /** What one test tells. */
    interface Story {
        void tell() throws Exception;
    }
}
