package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import loanflow.testing.SharedData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Instalments and ledgers of a real lender: ours against what he asked for, and his sums against each other. */
class E3InstalmentTest {

    private static final Logger LOG = LoggerFactory.getLogger(E3InstalmentTest.class);
    private static final Currency USD = Currency.getInstance("USD");
    private static final double REQUIRED = 0.919;

    @Test
    void instalmentsAgreeToTwoCentsAndLedgersToOne() throws IOException {
        List<CSVRecord> loans = loans();
        long instalments = loans.stream().filter(E3InstalmentTest::agrees).count();
        long ledgers = loans.stream().filter(E3InstalmentTest::balances).count();

        LOG.info(
                "e3: instalment within 2 cents in {} of {}, ledger within a cent in {}",
                instalments,
                loans.size(),
                ledgers);
        assertThat((double) instalments / loans.size()).isGreaterThanOrEqualTo(REQUIRED);
        assertThat(ledgers).isEqualTo(loans.size());
    }

    private static boolean agrees(CSVRecord loan) {
        RepaymentSchedule schedule = EqualInstalments.schedule(
                dollars(loan.get("funded_amnt")),
                new AnnualRate(new BigDecimal(loan.get("int_rate"))),
                new BigDecimal(loan.get("term")).intValueExact(),
                LocalDate.parse(loan.get("issue_d")));
        return Math.abs(schedule.levelInstalment()
                        .minus(dollars(loan.get("installment")))
                        .minor())
                <= 2;
    }

    private static boolean balances(CSVRecord loan) {
        BigDecimal parts = Stream.of("total_rec_prncp", "total_rec_int", "total_rec_late_fee", "recoveries")
                .map(column -> new BigDecimal(loan.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.subtract(new BigDecimal(loan.get("total_pymnt"))).abs().compareTo(new BigDecimal("0.01")) <= 0;
    }

    private static Money dollars(String amount) {
        return Money.of(new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP), USD);
    }

    private static List<CSVRecord> loans() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(SharedData.file("e3_lendingclub_payments.csv.gz"))),
                        StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
