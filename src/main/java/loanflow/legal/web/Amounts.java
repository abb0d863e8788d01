package loanflow.legal.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import loanflow.money.Money;

/** Amounts as people write them. */
final class Amounts {

    static final Map<String, String> CURRENCIES = new TreeMap<>(Map.of("CNY", "人民币 CNY", "USD", "美元 USD"));

    private Amounts() {}

    static Money of(String major, String currency) {
        return Money.of(new BigDecimal(major), Currency.getInstance(currency));
    }
}
