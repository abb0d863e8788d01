package loanflow.legal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import loanflow.access.page.FormField;
import loanflow.access.page.PageForm;
import loanflow.legal.AgencyRemitted;

/**
 * Money that an agency sent on; amounts in major units.
 *
 * @param kept the fee that it kept back: nothing is written as 0
 */
record RemittedBody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,60}") String agencyId,

        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?") String arrived,

        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?") String kept,

        @NotNull @Pattern(regexp = "CNY|USD") String currency,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,80}") String reference) {

    static PageForm form(Map<String, String> agencies) {
        return new PageForm(
                "/agencies/remittances",
                "登记划回 Record",
                List.of(
                        FormField.choice("agencyId", "机构 Agency", agencies),
                        FormField.text("arrived", "到账金额 Arrived", 12),
                        FormField.text("kept", "坐扣佣金，没有填 0 Fee kept back; 0 for none", 12),
                        FormField.choice("currency", "币种 Currency", Amounts.CURRENCIES),
                        FormField.text("reference", "银行流水号 The bank's reference", 80)));
    }

    AgencyRemitted remitted() {
        return new AgencyRemitted(agencyId, Amounts.of(arrived, currency), Amounts.of(kept, currency), reference);
    }
}
