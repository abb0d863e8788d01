package loanflow.journeys;

import java.io.IOException;
import javax.sql.DataSource;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A demo of its own for the journeys of one class, in a JVM of its own: the business clock is one for all engines of a
 * JVM, and it moves here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OwnHouse {

    DataSource database;
    JdbcClient jdbc;
    OwnApplication application;
    Traveller traveller;
    BusinessDays days;

    @BeforeAll
    final void open() throws IOException {
        String url = Postgres.migratedUrl();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        database = source;
        jdbc = JdbcClient.create(database);
        application = OwnApplication.on(url);
        traveller = new Traveller(application.http());
        days = new BusinessDays(jdbc, traveller);
    }

    @AfterAll
    final void close() {
        application.close();
    }
}
