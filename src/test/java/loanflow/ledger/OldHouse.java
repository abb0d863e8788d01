package loanflow.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import loanflow.testing.Postgres;
import loanflow.workflow.EngineTables;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as an earlier version left it, with rows that plain SQL wrote, and the way to today's. */
final class OldHouse {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    final DataSource database = Postgres.pool(Postgres.emptyUrl(), Postgres.OWNER);
    final JdbcClient jdbc = JdbcClient.create(database);

    /** Migrates with those files of today that the earlier version had, by name without folder. */
    OldHouse(Path folder, Predicate<String> had) {
        try (Stream<Path> all = Files.list(MIGRATIONS)) {
            for (Path file :
                    all.filter(one -> isCallback(one) || had.test(name(one))).toList()) {
                Path unused = Files.copy(file, folder.resolve(name(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MigrateResult unused = flyway("filesystem:" + folder).migrate();
    }

    /** How many migrations it takes. */
    int upgrade() {
        Flyway today = flyway("filesystem:" + MIGRATIONS);
        int done = today.migrate().migrationsExecuted;
        today.validate();
        return done;
    }

    /** How many more there are today. */
    int missing() {
        return flyway("filesystem:" + MIGRATIONS).info().pending().length;
    }

    void sql(String text) {
        int unused = jdbc.sql(text).update();
    }

    /** Every row of every table of ours, as JSON without the columns that came later: what must be found again. */
    Map<String, List<String>> rows(Map<String, List<String>> columns) {
        Map<String, List<String>> rows = new TreeMap<>();
        columns.forEach((table, names) -> rows.put(
                table,
                jdbc.sql("select to_jsonb(x)::text from (select " + String.join(", ", names) + " from " + table
                                + ") x order by 1")
                        .query(String.class)
                        .list()));
        return rows;
    }

    /** Our tables with their columns; those of the engine and of the migration itself are not ours. */
    Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new TreeMap<>();
        jdbc.sql("""
                        select t.table_name, array_agg(quote_ident(c.column_name) order by c.ordinal_position) names
                          from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
                         where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
                           and t.table_name not like 'act\\_%' and t.table_name <> 'flyway_schema_history'
                         group by t.table_name
                        """).query(row -> {
            columns.put(row.getString(1), List.of((String[]) row.getArray(2).getArray()));
        });
        return columns;
    }

    private Flyway flyway(String folder) {
        return Flyway.configure()
                .dataSource(database)
                .locations(folder)
                .javaMigrations(new EngineTables())
                .placeholders(Map.of("application-user", Postgres.APPLICATION))
                .outOfOrder(true)
                .load();
    }

    private static boolean isCallback(Path file) {
        return !name(file).startsWith("V");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
