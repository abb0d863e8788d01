package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider over HTTP: what is not exactly the statement that was asked for has not come. */
class HttpProviderStatementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String HEAD = "\"account\":\"CASH_COLLECTION\",\"currency\":\"CNY\",\"date\":\"2026-03-02\",";

    private HttpServer server;
    private HttpProviderStatements provider;
    private int status = 200;
    private String body = "";
    private String asked = "";
    private String token = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        provider = new HttpProviderStatements(
                "http://127.0.0.1:" + server.getAddress().getPort(), "secret");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aStatementIsAskedForByAccountCurrencyAndDayAndReadAsItIs() {
        body = "{" + HEAD + """
                "opening":"100.00","closing":"85.5","lines":[
                  {"name":"pay-2","amount":"30.00"},{"name":"back-1","amount":"-44.50"},{"name":"pay-1","amount":"0.01"}]}
                """;

        assertThat(ask())
                .isEqualTo(new ProviderStatements.Answer.Arrived(new StatementOfDay(
                        Money.fen(100_00),
                        Money.fen(85_50),
                        List.of(
                                new StatementOfDay.Line("pay-2", Money.fen(30_00)),
                                new StatementOfDay.Line("back-1", Money.fen(-44_50)),
                                new StatementOfDay.Line("pay-1", Money.fen(1))))));
        assertThat(asked).isEqualTo("GET /statements/CASH_COLLECTION/CNY/2026-03-02");
        assertThat(token).isEqualTo("Bearer secret");
    }

    @Test
    void aDayWithoutMovementsIsAStatementToo() {
        body = "{" + HEAD + "\"opening\":\"-1\",\"closing\":\"-1\",\"lines\":[]}";

        assertThat(ask())
                .isEqualTo(new ProviderStatements.Answer.Arrived(
                        new StatementOfDay(Money.fen(-100), Money.fen(-100), List.of())));
    }

    /** Yen have no minor unit. */
    @ParameterizedTest
    @CsvSource({"JPY, 120, 120", "USD, 1.20, 120", "KWD, 0.120, 120"})
    void amountsAreInMajorUnitsOfTheirCurrency(String code, String amount, long minor) {
        Currency currency = Currency.getInstance(code);
        body = "{" + HEAD.replace("CNY", code) + "\"opening\":\"0\",\"closing\":\"" + amount + "\",\"lines\":[]}";

        assertThat(provider.of(Account.CASH_COLLECTION, currency, DAY))
                .isEqualTo(new ProviderStatements.Answer.Arrived(
                        new StatementOfDay(Money.zero(currency), Money.ofMinor(minor, currency), List.of())));
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CASH_PAYOUT     | CASH_COLLECTION
            cash_collection | CASH_COLLECTION
            USD             | CNY
            2026-03-03      | 2026-03-02
            2026-3-2        | 2026-03-02
            other           | account
            other           | currency
            other           | date
            other           | lines
            """)
    void aStatementOfSomethingElseHasNotCome(String instead, String right) {
        body = ("{" + HEAD + "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[]}").replace(right, instead);

        assertThat(ask()).isEqualTo(new ProviderStatements.Answer.Late("ANOTHER_STATEMENT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"opening\":\"1.001\",\"closing\":\"1\",\"lines\":[]",
                "\"opening\":\"1\",\"closing\":\"1.005\",\"lines\":[]",
                "\"opening\":\"one\",\"closing\":\"1\",\"lines\":[]",
                "\"opening\":\"\",\"closing\":\"1\",\"lines\":[]",
                "\"closing\":\"1\",\"lines\":[]",
                "\"opening\":\"1\",\"lines\":[]",
                "\"opening\":\"1\",\"closing\":null,\"lines\":[]",
                "\"opening\":\"1\",\"closing\":\"99999999999999999999\",\"lines\":[]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[{\"name\":\"a\"}]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[{\"amount\":\"1\"}]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[{\"name\":\" \",\"amount\":\"1\"}]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[{\"name\":\"a\",\"amount\":\"0\"}]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[{\"name\":\"a\",\"amount\":\"0.00\"}]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[{\"name\":\"a\",\"amount\":\"1.234\"}]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[{\"name\":\"b\",\"amount\":\"1\"},{\"name\":\"a\",\"amount\":\"x\"}]",
                "\"opening\":\"1\",\"closing\":\"1\",\"lines\":[\"a 1\"]"
            })
    void aStatementThatCannotBeReadHasNotCome(String fields) {
        body = "{" + HEAD + fields + "}";

        assertThat(ask()).isEqualTo(new ProviderStatements.Answer.Late("GARBAGE"));
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void aNameMayBeAsLongAsItsColumn(int length, boolean arrives) {
        body = "{" + HEAD + "\"opening\":\"0\",\"closing\":\"1\",\"lines\":[{\"name\":\"" + "n".repeat(length)
                + "\",\"amount\":\"1\"}]}";

        assertThat(ask() instanceof ProviderStatements.Answer.Arrived).isEqualTo(arrives);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "404, '{}', NO_ANSWER",
        "401, '{}', NO_ANSWER",
        "500, '{}', NO_ANSWER",
        "503, '', NO_ANSWER",
        "200, '', EMPTY",
        "200, 'null', ANOTHER_STATEMENT",
        "200, '[]', ANOTHER_STATEMENT",
        "200, '{}', ANOTHER_STATEMENT",
        "200, '{\"account\"', NO_ANSWER"
    })
    void whatIsNoAnswerIsNamed(int answered, String text, String reason) {
        status = answered;
        body = text;

        assertThat(ask()).isEqualTo(new ProviderStatements.Answer.Late(reason));
    }

    @Test
    void aProviderThatIsNotThereIsLate() {
        server.stop(0);

        assertThat(ask()).isEqualTo(new ProviderStatements.Answer.Late("NO_ANSWER"));
    }

    private ProviderStatements.Answer ask() {
        return provider.of(Account.CASH_COLLECTION, Money.CNY, DAY);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        token = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
