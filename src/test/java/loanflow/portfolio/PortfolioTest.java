package loanflow.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import loanflow.testing.Postgres;
import loanflow.workflow.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views on a real PostgreSQL: small books by hand, and a lived one against sums of the tables. */
class PortfolioTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);

    private final DataSource owner = Postgres.migrated();
    private final JdbcClient jdbc = JdbcClient.create(owner);
    private final Portfolio portfolio = new Portfolio(new JdbcMonthEnds(jdbc), new JdbcFigures(jdbc));

    @Test
    void anEmptyHouseHasEmptyPicturesAndWordsForAllThatTheySay() {
        assertThat(portfolio.all()).containsOnlyKeys(Picture.values());
        for (Picture picture : Picture.values()) {
            assertThat(portfolio.of(picture).rows()).as(picture.id()).isEmpty();
            assertThat(portfolio.of(picture).columns())
                    .isNotEmpty()
                    .allMatch(column -> Wording.knows("MART_" + column), "has words");
            assertThat(Wording.knows("MART_NOTE_" + picture.name())).isTrue();
        }
    }

    @Test
    void daysPastDueFallIntoThirtyDayClasses() {
        assertThat(jdbc.sql(
                                "select mart_bucket(d) from unnest(array[null, -5, 0, 1, 30, 31, 60, 61, 90, 91, 150, 180, 181]) d")
                        .query(String.class)
                        .list())
                .containsExactly("M0", "M0", "M0", "M1", "M1", "M2", "M2", "M3", "M3", "M4", "M5", "M6", "M6+");
    }

    @Test
    void aLoanRollsFromClassToClassAndItsMoneyIsThatOfTheJournal() {
        loan("good", "2026-07-10", "2026-08-10:60000:2026-08-10", "2026-09-10:60000:2026-09-10");
        loan("late", "2026-07-20", "2026-08-20:60000:", "2026-09-20:60000:");
        loan("back", "2026-07-20", "2026-08-20:60000:2026-09-05", "2026-09-20:60000:");
        closedTo("2026-10-03");

        assertThat(cells(Picture.ROLL_RATE, "bucket_before", "loans", "m0", "m1", "m2", "paid"))
                .containsExactly(
                        // July to August: three not late, two of them late at its end; then good is paid off.
                        List.of("M0", "4", "25.0", "50.0", "0.0", "25.0"),
                        // August to September: one went on to 41 days, one paid and missed the next by ten.
                        List.of("M1", "2", "0.0", "50.0", "50.0", "0.0"));
        assertThat(cells(
                        Picture.VINTAGE,
                        "currency",
                        "payout_month",
                        "loans",
                        "paid_out",
                        "mob_0",
                        "mob_1",
                        "mob_2",
                        "mob_3"))
                .containsExactly(List.of("CNY", "2026-07-01", "3", "3600.00", "0.00", "0.00", "33.33", "null"));
    }

    @Test
    void aLoanThatLeftTheBookUnpaidIsNotPaidOff() {
        loan("sold", "2026-07-10", "2026-08-10:60000:2026-08-10", "2026-09-10:60000:2026-09-10");
        jdbc.sql("update loan set status = 'SOLD'").update();
        closedTo("2026-09-30");

        assertThat(cells(Picture.ROLL_RATE, "bucket_before", "m0", "paid", "left_book"))
                .containsExactly(List.of("M0", "50.0", "0.0", "50.0"));
    }

    @Test
    void aLoanThatWasWrittenOffStaysInItsVintageWithWhatWasGivenUp() {
        loan("lost", "2026-07-20", "2026-08-20:60000:", "2026-09-20:60000:");
        loan("good", "2026-07-20", "2026-08-20:60000:", "2026-09-20:60000:");
        jdbc.sql("update instalment set paid_on = due_date where loan_id = 'good'")
                .update();
        leave("lost", "2026-10-20", "WRITE_OFF_LOSS");
        jdbc.sql("update loan set status = 'WRITTEN_OFF', closed_on = '2026-10-20' where id = 'lost'")
                .update();
        closedTo("2026-12-31");

        assertThat(cells(Picture.VINTAGE, "mob_2", "mob_3", "mob_4", "mob_5"))
                .containsExactly(List.of("50.00", "50.00", "50.00", "50.00"));
        assertThat(cells(Picture.ROLL_RATE, "bucket_before", "loans", "left_book"))
                .as("it rolls once, on its way out")
                .contains(List.of("M2", "1", "100.0"))
                .noneMatch(row -> row.contains("LEFT"));
    }

    @Test
    void aLoanThatWasChargedOffStaysInItsVintageWithWhatWasGivenUp() {
        loan("lost", "2026-07-20", "2026-08-20:60000:", "2026-09-20:60000:");
        leave("lost", "2026-10-20", "CHARGE_OFF_LOSS");
        closedTo("2026-11-30");

        assertThat(cells(Picture.VINTAGE, "mob_2", "mob_3", "mob_4"))
                .containsExactly(List.of("100.00", "100.00", "100.00"));
    }

    @Test
    void aMonthIsWrittenOnceItsLastDayIsClosedAndThenStands() {
        loan("late", "2026-07-20", "2026-08-20:120000:");
        closedTo("2026-08-30");
        assertThat(portfolio.of(Picture.VINTAGE).rows()).hasSize(1);
        assertThat(months()).containsExactly("2026-07-31");

        closedTo("2026-08-31");
        assertThat(portfolio.of(Picture.VINTAGE).rows()).hasSize(1);
        assertThat(months()).containsExactly("2026-07-31", "2026-08-31");

        List<?> before = cube();
        jdbc.sql("update instalment set paid_on = '2026-09-02'").update();
        assertThat(portfolio.of(Picture.ROLL_RATE).rows()).hasSize(1);
        assertThat(cube()).isEqualTo(before);
    }

    @Test
    void monthsThatNobodyLookedAtAreTheSameAsThoseWrittenInTheirTime() throws Exception {
        LivedBook.write(owner, 600, NIGHT);
        portfolio.writeClosedMonths();
        assertThat(portfolio.of(Picture.VINTAGE).rows()).isNotEmpty();
        List<?> late = cube();
        assertThat(late).hasSizeGreaterThan(50);

        jdbc.sql("truncate mart_month cascade").update();
        for (LocalDate day = NIGHT.minusDays(370); day.isBefore(NIGHT); day = day.plusDays(13)) {
            closedTo(day.toString());
            assertThat(portfolio.of(Picture.ROLL_RATE)).isNotNull();
        }
        assertThat(cube()).isEqualTo(late);
    }

    @Test
    void theLivedBookAddsUp() throws Exception {
        LivedBook.write(owner, 600, NIGHT);
        portfolio.writeClosedMonths();

        assertThat(sum(Picture.FUNNEL, "applied")).isEqualByComparingTo("900");
        assertThat(sum(Picture.FUNNEL, "screened")).isEqualByComparingTo("750");
        assertThat(sum(Picture.FUNNEL, "offered")).isEqualByComparingTo("675");
        assertThat(sum(Picture.FUNNEL, "accepted")).isEqualByComparingTo("600");
        assertThat(sum(Picture.FUNNEL, "paid_out")).isEqualByComparingTo("600");
        assertThat(sum(Picture.AUTOMATION, "decided")).isEqualByComparingTo("900");
        assertThat(sum(Picture.AUTOMATION, "by_person")).isEqualByComparingTo("270");
        assertThat(sum(Picture.REFUSAL, "first")).isEqualByComparingTo("225");
        assertThat(sum(Picture.REFUSAL, "first_percent")).isBetween(new BigDecimal("99.0"), new BigDecimal("101.0"));
        assertThat(sum(Picture.QUEUE, "tasks")).isEqualByComparingTo("90");
        assertThat(sum(Picture.BOOK, "principal"))
                .as("the book is what the journal says is owed")
                .isEqualByComparingTo(
                        jdbc.sql("select sum(amount_fen) / 100.0 from journal_entry where account = 'PRINCIPAL'")
                                .query(BigDecimal.class)
                                .single());
        assertThat(cells(Picture.ROLL_RATE, "bucket_before")).hasSizeGreaterThan(4);
        for (Map<String, Object> row : maps(Picture.ROLL_RATE)) {
            assertThat(Stream.of("m0", "m1", "m2", "m3", "m4", "m5", "m6", "m6_plus", "paid", "left_book")
                            .map(column -> (BigDecimal) row.get(column))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("a row adds up to 100 %%: %s", row)
                    .isBetween(new BigDecimal("99.5"), new BigDecimal("100.5"));
        }
        assertThat(jdbc.sql("""
                        select sum(balance_fen) from mart_month_end where month_end = '2026-10-31'
                        """).query(Long.class).single())
                .isEqualTo(jdbc.sql("""
                        select sum(amount_fen) from journal_entry e join journal j on j.id = e.journal_id
                         where account = 'PRINCIPAL' and business_date <= '2026-10-31'
                        """).query(Long.class).single());
    }

    @Test
    void whoNeededAPersonIsNotAutomaticAndAnOpenCaseIsNotDecided() throws Exception {
        LivedBook.write(owner, 60, NIGHT);
        jdbc.sql("update application set state = 'UNDER_REVIEW' where state = 'REFUSED'")
                .update();

        assertThat(sum(Picture.AUTOMATION, "decided")).isEqualByComparingTo("67");
        assertThat(portfolio.of(Picture.REFUSAL).rows()).isEmpty();
        jdbc.sql("alter table signature disable trigger user").update();
        jdbc.sql("update signature set process_definition_id = 'disbursement:1:book'")
                .update();
        assertThat(sum(Picture.AUTOMATION, "by_person"))
                .as("a payout decides nothing")
                .isZero();
    }

    private void loan(String id, String paidOut, String... instalments) {
        jdbc.sql("""
                insert into loan (id, application_id, customer_id, currency, principal_fen, apr_bps, penalty_bps, days_of_year,
                    term_months, disbursed_on, status, closed_on, penalty_to, stage, reminder_tier, reminded_to)
                values (:id, :id, :id, 'CNY', 120000, 1800, 2400, 360, 2, :on::date, 'ACTIVE', null, :on::date, 'CURRENT', 'M', now())
                """).params(Map.of("id", id, "on", paidOut)).update();
        book(id, "disbursement:" + id, paidOut, 120000);
        int number = 0;
        String last = "";
        for (String line : instalments) {
            String[] part = line.split(":", -1);
            number++;
            last = part[2];
            jdbc.sql("""
                    insert into instalment (loan_id, number, due_date, principal_fen, interest_fen, paid_on)
                    values (?, ?, ?::date, ?, 0, nullif(?, '')::date)
                    """)
                    .params(id, number, part[0], Long.parseLong(part[1]), part[2])
                    .update();
            if (!last.isEmpty()) {
                book(id, "repayment:" + id + number, last, -Long.parseLong(part[1]));
            }
        }
        if (!last.isEmpty()) {
            jdbc.sql("update loan set status = 'SETTLED', closed_on = ?::date where id = ?")
                    .params(last, id)
                    .update();
        }
    }

    private void book(String loan, String reference, String on, long principalFen) {
        jdbc.sql("""
                with j as (insert into journal (reference, loan_id, business_date) values (?, ?, ?::date) returning id)
                insert into journal_entry (journal_id, line, account, currency, amount_fen)
                select id, line, account, 'CNY', sign * ?
                  from j cross join (values (1, 'PRINCIPAL', 1), (2, 'CASH_PAYOUT', -1)) x(line, account, sign)
                """).params(reference, loan, on, principalFen).update();
    }

    private void leave(String loan, String on, String loss) {
        jdbc.sql("""
                with j as (insert into journal (reference, loan_id, business_date) values (?, ?, ?::date) returning id)
                insert into journal_entry (journal_id, line, account, currency, amount_fen)
                select id, line, account, 'CNY', sign * 120000
                  from j cross join (values (1, ?, 1), (2, 'PRINCIPAL', -1)) x(line, account, sign)
                """).params("change:" + loan, loan, on, loss).update();
    }

    private void closedTo(String day) {
        jdbc.sql("delete from business_day").update();
        jdbc.sql("insert into business_day values (?::date, now(), now())")
                .param(day)
                .update();
        portfolio.writeClosedMonths();
    }

    private List<String> months() {
        return jdbc.sql("select month_end::text from mart_month order by 1")
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> cube() {
        return jdbc.sql("select * from mart_month_end order by 1, 2, 3, 4, 5, 6")
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> maps(Picture picture) {
        Figures figures = portfolio.of(picture);
        assertThat(portfolio.all().get(picture))
                .as("the same beside all others")
                .isEqualTo(figures);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<?> row : figures.rows()) {
            Map<String, Object> values = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                values.put(figures.columns().get(i), row.get(i));
            }
            rows.add(values);
        }
        return rows;
    }

    private List<List<String>> cells(Picture picture, String... columns) {
        return maps(picture).stream()
                .map(row -> Stream.of(columns)
                        .map(column -> String.valueOf(row.get(column)))
                        .toList())
                .toList();
    }

    private BigDecimal sum(Picture picture, String column) {
        return maps(picture).stream()
                .map(row -> new BigDecimal(String.valueOf(row.get(column))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
