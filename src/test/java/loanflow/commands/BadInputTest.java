package loanflow.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule that a line can break is answered by its field and its rule, and by nothing else. */
class BadInputTest {

    private static final String MONTHLY = "{'id':1,'method':'EQUAL_INSTALMENTS','currency':'CNY','principal':8000,"
            + "'annualRatePercent':24,'termMonths':12,'disbursedOn':'2025-01-31'}";
    private static final String DAILY = "{'id':1,'method':'ACTUARIAL','currency':'GBP','principal':300,"
            + "'dailyRatePercent':0.798,'paymentCount':4,'firstDueOn':'2025-04-20','disbursedOn':'2025-04-01',"
            + "'evaluationOn':'2025-06-01'}";
    private static final String LAW =
            "{'id':1,'amountFinanced':5000,'unitPeriodsPerYear':12," + "'payments':[{'t':1,'f':0,'amount':6000}]}";

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "method            | 'BALLOON'      | method            | must be one of",
                "method            | 7              | method            | must be a text",
                "currency          | 'RMB'          | currency          | must be an ISO 4217 currency",
                "currency          | null           | currency          | is required",
                "principal         | 8000.001       | principal         | must be an amount with at most 2 decimals",
                "principal         | '8000 yuan'    | principal         | must be a number",
                "principal         | 0              | principal         | must be positive",
                "principal         | -8000          | principal         | must be positive",
                "principal         | 1e400          | principal         | must have at most 30 digits",
                "principal         | 99999999999999999999 | principal   | is beyond the numbers that money is kept in",
                "annualRatePercent | -1             | annualRatePercent | must not be negative",
                "annualRatePercent | null           | annualRatePercent | is required",
                "termMonths        | 0              | termMonths        | must be a whole number from 1 to 60",
                "termMonths        | 61             | termMonths        | must be a whole number from 1 to 60",
                "termMonths        | 12.5           | termMonths        | must be a whole number from 1 to 60",
                "disbursedOn       | '2025-02-29'   | disbursedOn       | must be a date YYYY-MM-DD",
                "disbursedOn       | '0025-01-31'   | disbursedOn       | must be in a year from 1900 to 2200",
                "firstDueOn        | '2025-01-31'   | firstDueOn        | must be after disbursedOn",
                "firstDueOn        | '2024-12-31'   | firstDueOn        | must be after disbursedOn",
                "dueDay            | 32             | dueDay            | is not a field of this command here",
                "dayCount          | 'ACT_ACT'      | dayCount          | must be one of",
                "rounding          | 'UNNECESSARY'  | rounding          | must round",
                "holidays          | '2025-02-28'   | holidays          | must be a list",
                "holidays          | [20250228]     | holidays[0]       | must be a text",
                "weekends          | 'yes'          | weekends          | must be true or false",
                "netPayout         | 7800           | netPayout         | must be the principal: nothing is deducted from the payout",
                "capPercent        | -1             | capPercent        | must not be negative",
                "fee               | 200            | fee               | is not a field of this command here"
            })
    void monthly(String field, String value, String named, String rule) throws IOException {
        refused("schedule", MONTHLY, field, value, named, rule);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dailyRatePercent | -0.8 | dailyRatePercent | must not be negative",
                "paymentCount     | 0    | paymentCount     | must be a whole number from 1 to 400",
                "firstDueOn       | '2025-03-31' | firstDueOn | must be after disbursedOn",
                "unitPeriod       | 'YEAR' | unitPeriod     | must be one of",
                "dueDay           | 19   | dueDay           | is not the day of the first due date",
                "days             | []   | days             | at least one",
                "days             | [30, 20] | days         | must ascend from 1",
                "days             | [0]  | days[0]          | must be a whole number from 1 to 36600",
                "payments         | [{'day':0,'amount':1}] | day | must be after the payout",
                "payments         | [{'date':'2025-03-01','amount':1}] | payments[0].date | must not be before disbursedOn",
                "payments         | [{'day':9,'amount':-1}] | amount | must not be negative",
                "payments         | [7]  | payments[0]      | must be one JSON object",
                "evaluationOn     | '2025-03-01' | evaluationOn | must not be before disbursedOn",
                "actualPayments   | [{'day':9,'amount':0}] | amount | must be positive",
                "actualPayments   | [{'day':9,'amount':1.005}] | actualPayments[0].amount | must be an amount with at most 2 decimals",
                "actualPayments   | [{'day':9,'amount':1,'status':'LOST'}] | actualPayments[0].status | must be one of",
                "actualPayments   | [{'day':9,'amount':1,'by':'card'}] | actualPayments[0].by | is not a field of this command here",
                "totalCapPercent  | -1   | totalCapPercent  | must not be negative",
                "lateCharge       | -1   | charges          | must not be negative",
                "finalPayment     | 'BALLOON' | finalPayment | must be one of"
            })
    void byTheDay(String field, String value, String named, String rule) throws IOException {
        refused("schedule", DAILY, field, value, named, rule);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "amountFinanced     | 7000 | payments        | do not give back what was paid out",
                "amountFinanced     | -1   | amountFinanced  | must be positive",
                "unitPeriodsPerYear | 0    | unitPeriodsPerYear | must be positive",
                "payments           | []   | flows           | at least one payment, a positive amount",
                "payments           | [{'t':-1,'f':0,'amount':6000}] | payments[0].t | must be a whole number from 0 to 36600",
                "payments           | [{'t':1,'f':-0.1,'amount':6000}] | payments[0].f | must not be negative",
                "payments           | [{'t':1,'amount':6000.001}] | payments[0].amount | must be an amount with at most 2 decimals",
                "method             | 'EUR' | method         | must be one of",
                "decimals           | 13   | decimals        | must be a whole number from 0 to 12"
            })
    void yearlyCost(String field, String value, String named, String rule) throws IOException {
        refused("apr", LAW, field, value, named, rule);
    }

    private static void refused(String command, String line, String field, String value, String named, String rule)
            throws IOException {
        ObjectNode input = (ObjectNode) Json.MAPPER.readTree(line.replace('\'', '"'));
        input.set(field, Json.MAPPER.readTree(value.replace('\'', '"')));
        StringWriter out = new StringWriter();

        int exit = Commands.run(
                new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(input)), out, new StringWriter(), command);

        ObjectNode answer = (ObjectNode) Json.MAPPER.readTree(out.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(answer.fieldNames()).toIterable().containsExactly("id", "error");
        assertThat(answer.path("id").asInt()).isEqualTo(1);
        assertThat(answer.path("error").path("field").asText()).isEqualTo(named);
        assertThat(answer.path("error").path("rule").asText()).startsWith(rule);
    }
}
