package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import loanflow.money.Money;

/** A field of the input with its path; every reader throws {@link BadInput} with that path and the rule. */
record Field(String path, JsonNode value) {

    String text() {
        return new FieldText(this).text();
    }

    LocalDate date() {
        return new FieldText(this).date();
    }

    Currency currency() {
        return new FieldText(this).currency();
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        return new FieldText(this).choice(type);
    }

    BigDecimal decimal() {
        return new FieldNumber(this).decimal();
    }

    BigDecimal notNegative() {
        return new FieldNumber(this).notNegative();
    }

    int whole(int least, int most) {
        return new FieldNumber(this).whole(least, most);
    }

    Money money(Currency currency) {
        return new FieldNumber(this).money(currency);
    }

    Money positive(Currency currency) {
        Money money = money(currency);
        if (!money.isPositive()) {
            throw bad("must be positive");
        }
        return money;
    }

    boolean yesOrNo() {
        if (!value.isBoolean()) {
            throw bad("must be true or false");
        }
        return value.booleanValue();
    }

    List<Field> elements() {
        if (!value.isArray()) {
            throw bad("must be a list");
        }
        return IntStream.range(0, value.size())
                .mapToObj(index -> new Field(path + "[" + index + "]", value.get(index)))
                .toList();
    }

    Request object() {
        return new Request(value, path);
    }

    BadInput bad(String rule) {
        return new BadInput(path, rule);
    }
}
