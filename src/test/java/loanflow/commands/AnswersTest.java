package loanflow.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands answer, on loans of which the domain says the figures. */
class AnswersTest {

    @ParameterizedTest(name = "{0}: {1} … {2}, {3} %")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'EQUAL_INSTALMENTS' | 'annualRatePercent':24 | 945.60 | 945.55 | 24.0001",
                "'EQUAL_PRINCIPAL' | 'annualRatePercent':24 | 1033.33 | 850.04 | 23.9999",
                "'INTEREST_FIRST' | 'annualRatePercent':24 | 200.00 | 10200.00 | 24.0000",
                "'FLAT' | 'flatMonthlyPercent':1 | 933.33 | 933.37 | 21.4573"
            })
    void monthlyMethods(String method, String rate, String level, String last, String irr) throws IOException {
        JsonNode answer = schedule("'method':" + method + "," + rate + ",'currency':'CNY','principal':10000,"
                + "'termMonths':12,'disbursedOn':'2025-01-15','capPercent':24");

        assertThat(answer.path("levelPayment").decimalValue()).hasToString(level);
        assertThat(answer.path("finalPayment").decimalValue()).hasToString(last);
        assertThat(answer.path("irrX12Percent").asText()).startsWith(irr.substring(0, 5));
        assertThat(answer.path("withinCap").booleanValue()).isTrue();
        assertThat(answer.path("instalments")).hasSize(12);
        assertThat(answer.path("instalments").get(11).path("balance").decimalValue())
                .isZero();
    }

    @Test
    void aSinglePaymentIsMeasuredByThreeYardsticks() throws IOException {
        JsonNode answer = schedule("'method':'SINGLE_PAYMENT','annualRatePercent':24,'currency':'CNY','principal':1000,"
                + "'termDays':30,'disbursedOn':'2025-01-15','capPercent':24");

        assertThat(answer.path("totalPayable").decimalValue()).hasToString("1020.00");
        assertThat(answer.path("simple360Percent").decimalValue()).hasToString("24.000000");
        assertThat(answer.path("simple365Percent").asText()).startsWith("24.3333");
        assertThat(answer.path("xirrPercent").asText()).startsWith("27.24");
        assertThat(answer.path("allInBasis").asText()).isEqualTo("SIMPLE_360");
        assertThat(answer.has("irrX12Percent")).isFalse();
        assertThat(answer.path("withinCap").booleanValue()).isTrue();
    }

    @Test
    void anIrregularFirstPeriodIsMeasuredByAppendixJAndHolidaysMoveDatesOnly() throws IOException {
        String loan = "'method':'EQUAL_INSTALMENTS','annualRatePercent':24,'currency':'CNY','principal':10000,"
                + "'termMonths':12,'disbursedOn':'2025-01-15','firstDueOn':'2025-03-01'";
        JsonNode plain = schedule(loan);
        JsonNode shifted = schedule(loan + ",'weekends':true,'holidayShift':'FOLLOWING','holidays':['2025-05-01']");

        assertThat(plain.path("allInBasis").asText()).isEqualTo("APPENDIX_J");
        assertThat(plain.path("instalments").get(0).path("interest").decimalValue())
                .hasToString("300.00");
        assertThat(shifted.path("totalInterest")).isEqualTo(plain.path("totalInterest"));
        assertThat(shifted.path("instalments").get(0).path("dueDate").asText()).isEqualTo("2025-03-03");
        assertThat(shifted.path("instalments").get(2).path("dueDate").asText()).isEqualTo("2025-05-02");
    }

    @Test
    void periodsByDaysCountTheDaysOfEachMonth() throws IOException {
        JsonNode answer = schedule(
                "'method':'INTEREST_FIRST','dailyRatePercent':0.05,'currency':'CNY','principal':10000,"
                        + "'termMonths':3,'disbursedOn':'2024-01-31','interestBy':'DAYS','firstDueOn':'2024-02-29','dueDay':31");

        assertThat(answer.path("instalments").findValuesAsText("dueDate"))
                .containsExactly("2024-02-29", "2024-03-31", "2024-04-30");
        assertThat(answer.path("instalments").findValuesAsText("interest"))
                .containsExactly("145.00", "155.00", "150.00");
    }

    @Test
    void aLoanByTheDayHasItsLedgerAndSettlementFigure() throws IOException {
        JsonNode answer = schedule("'method':'ACTUARIAL','currency':'GBP','principal':100,'dailyRatePercent':1,"
                + "'dailyCapPercent':0.8,'totalCapPercent':100,'disbursedOn':'2025-03-01','paymentCount':2,"
                + "'firstDueOn':'2025-03-11','unitPeriod':'WEEK','unitMultiple':2,'evaluationDay':20,"
                + "'lateCharge':15,'actualPayments':[{'day':12,'amount':'20.00'}]");
        JsonNode ledger = answer.path("ledger");

        assertThat(answer.path("instalments").findValuesAsText("day")).containsExactly("10", "24");
        assertThat(ledger.findValuesAsText("day")).containsExactly("0", "10", "12", "20", "24");
        assertThat(ledger.get(1).path("settlement").decimalValue()).hasToString("123.00");
        assertThat(ledger.get(2).path("chargesPortion").decimalValue()).hasToString("15.00");
        assertThat(ledger.get(2).path("interestPortion").decimalValue()).hasToString("5.00");
        assertThat(ledger.get(2).path("settlement").decimalValue()).hasToString("104.60");
        assertThat(ledger.get(3).path("settlement").decimalValue()).hasToString("111.00");
        assertThat(ledger.get(3).path("date").asText()).isEqualTo("2025-03-21");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'method':'IRR_X12','payout':1000,'payments':[1010] | 12.000000",
                "'method':'UK','flows':[{'days':0,'amount':-100},{'days':365,'amount':150}] | 50.000000",
                "'method':'EU','flows':[{'years':0,'amount':-100},{'years':0.5,'amount':200}] | 300.000000",
                "'flows':[{'date':'2025-01-01','amount':-100},{'date':'2026-01-01','amount':110}] | 10.000000",
                "'method':'UK','flows':[{'days':0,'amount':-100},{'days':10,'amount':200}] | 9718401599823.33",
                "'flowsYearsAmount':[[0,-100],[1,-100],[2,231]] | 10.000000",
                "'amountFinanced':1000,'unitPeriodsPerYear':52,'payments':[{'t':1,'amount':1010}] | 52.000000",
                "'unitPeriodsPerYear':12,'advances':[{'t':0,'amount':100},{'t':1,'amount':100}],'payments':[{'t':2,'amount':204.02}] | 16.0",
                "'method':'US_APPENDIX_J','amountFinanced':1000,'advanceDate':'2025-01-31','payments':[{'date':'2025-02-28','amount':1010}] | 12.857143",
                "'method':'ACTUAL_COST','payout':1000,'paidOutOn':'2025-01-15','paid':[{'date':'2025-02-15','amount':510}],'owed':[{'date':'2025-03-15','amount':505}] | 12.0"
            })
    void yearlyCosts(String fields, String percent) throws IOException {
        JsonNode answer = answer("apr", fields);

        assertThat(answer.path("percent").decimalValue().toPlainString()).startsWith(percent.substring(0, 4));
    }

    @Test
    void aRateIsRoundedAsAskedAndTestedAgainstItsCap() throws IOException {
        JsonNode answer =
                answer("apr", "'method':'IRR_X12','payout':10000,'payments':[10200.4],'decimals':2,'capPercent':24");

        assertThat(answer.path("rounded").decimalValue()).hasToString("24.05");
        assertThat(answer.path("withinCap").booleanValue()).isFalse();
    }

    private static JsonNode schedule(String fields) throws IOException {
        return answer("schedule", fields);
    }

    private static JsonNode answer(String command, String fields) throws IOException {
        String line = "{\"id\":\"x\"," + fields.replace('\'', '"') + "}";
        StringWriter out = new StringWriter();
        int exit = Commands.run(
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), out, new StringWriter(), command);
        assertThat(exit).as(out.toString()).isZero();
        return Json.MAPPER.readTree(out.toString());
    }
}
