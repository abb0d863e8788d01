package loanflow.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import loanflow.workflow.BearerHttp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Production: {@code GET /statements/{account}/{currency}/{date}} answers {@code {account, currency, date, opening,
 * closing, lines: [{name, amount}]}}, amounts in major units as text. What is not exactly that has not come.
 */
@Component
@Profile("prod")
class HttpProviderStatements implements ProviderStatements {

    private static final int LONGEST_NAME = 200;

    private final RestClient provider;

    HttpProviderStatements(
            @Value("${loanflow.ledger.statements.url}") String url,
            @Value("${loanflow.ledger.statements.token}") String token) {
        this.provider = BearerHttp.client(url, token, Duration.ofSeconds(10));
    }

    @Override
    public Answer of(Account account, Currency currency, LocalDate date) {
        try {
            JsonNode body = provider.get()
                    .uri("/statements/{account}/{currency}/{date}", account, currency, date)
                    .retrieve()
                    .body(JsonNode.class);
            return body == null ? new Answer.Late("EMPTY") : read(body, account, currency, date);
        } catch (RestClientException e) {
            return new Answer.Late("NO_ANSWER");
        }
    }

    private static Answer read(JsonNode body, Account account, Currency currency, LocalDate date) {
        if (!body.path("account").asText().equals(account.name())
                || !body.path("currency").asText().equals(currency.getCurrencyCode())
                || !body.path("date").asText().equals(date.toString())
                || !body.path("lines").isArray()) {
            return new Answer.Late("ANOTHER_STATEMENT");
        }
        try {
            List<StatementOfDay.Line> lines = new ArrayList<>();
            for (JsonNode line : body.path("lines")) {
                lines.add(line(line, currency));
            }
            return new Answer.Arrived(
                    new StatementOfDay(money(body, "opening", currency), money(body, "closing", currency), lines));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return new Answer.Late("GARBAGE");
        }
    }

    private static StatementOfDay.Line line(JsonNode line, Currency currency) {
        String name = line.path("name").asText();
        Money amount = money(line, "amount", currency);
        if (name.isBlank() || name.length() > LONGEST_NAME || amount.isZero()) {
            throw new IllegalArgumentException("a line without name or amount");
        }
        return new StatementOfDay.Line(name, amount);
    }

    private static Money money(JsonNode node, String field, Currency currency) {
        return Money.of(new BigDecimal(node.path(field).asText()), currency);
    }
}
