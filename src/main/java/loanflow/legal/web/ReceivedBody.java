package loanflow.legal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import loanflow.access.page.FormField;
import loanflow.access.page.PageForm;
import loanflow.legal.AgencyReceived;

/** Money that an agency received from a borrower: an amount in major units with its currency. */
record ReceivedBody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,60}") String agencyId,

        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,36}") String loanId,

        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?") String amount,

        @NotNull @Pattern(regexp = "CNY|USD") String currency,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,80}") String reference) {

    static PageForm form(Map<String, String> agencies) {
        return new PageForm(
                "/agencies/receipts",
                "登记代收 Record",
                List.of(
                        FormField.choice("agencyId", "机构 Agency", agencies),
                        FormField.text("loanId", "借款编号 Loan", 36),
                        FormField.text("amount", "金额 Amount", 12),
                        FormField.choice("currency", "币种 Currency", Amounts.CURRENCIES),
                        FormField.text("reference", "机构流水号 The agency's reference", 80)));
    }

    AgencyReceived received() {
        return new AgencyReceived(agencyId, loanId, new BigDecimal(amount), currency, reference);
    }
}
