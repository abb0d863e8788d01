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
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What was spent on a source.
 *
 * @param source as applications name it
 * @param amount yuan; below zero takes a mistake back
 */
record CostBody(
        @NotBlank @Size(max = 80) String source,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate day,

        @NotNull @Pattern(regexp = "-?\\d{1,8}(\\.\\d{1,2})?")
        String amount,

        @NotBlank @Size(max = 200) String because) {

    SourceCost cost() {
        return new SourceCost(
                source.strip(), day, Money.of(new BigDecimal(amount), Currency.getInstance("CNY")), because.strip());
    }
}
