package loanflow.legal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import loanflow.access.page.FormField;
import loanflow.access.page.PageForm;
import loanflow.money.Money;

/** A fee that is to be paid to an agency, in major units. */
record PaymentBody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,60}") String agencyId,

        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?") String amount,

        @NotNull @Pattern(regexp = "CNY|USD") String currency) {

    static PageForm form(Map<String, String> agencies) {
        return new PageForm(
                "/agencies/payments",
                "申请付款 Ask",
                List.of(
                        FormField.choice("agencyId", "机构 Agency", agencies),
                        FormField.text("amount", "金额 Amount", 12),
                        FormField.choice("currency", "币种 Currency", Amounts.CURRENCIES)));
    }

    Money money() {
        return Amounts.of(amount, currency);
    }
}
