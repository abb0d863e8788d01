package loanflow.marketing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import loanflow.marketing.SourceCost;
import loanflow.money.Money;

/**
 * What was spent on a source.
 *
 * @param source as applications name it
 * @param amount yuan; below zero takes a mistake back
 */
record CostBody(
        @NotNull @Size(min = 1, max = 80) String source,
        @NotNull LocalDate day,

        @NotNull @Pattern(regexp = "-?\\d{1,8}(\\.\\d{1,2})?")
        String amount,

        @NotBlank @Size(max = 200) String because) {

    SourceCost cost() {
        return new SourceCost(
                source.strip(), day, Money.of(new BigDecimal(amount), Currency.getInstance("CNY")), because.strip());
    }
}
