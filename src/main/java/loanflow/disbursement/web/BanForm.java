package loanflow.disbursement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loanflow.access.page.FormField;
import loanflow.access.page.PageForm;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A ban as compliance fills it in.
 *
 * @param target a source of money, or a kind after its sign
 */
record BanForm(
        @NotBlank @Pattern(regexp = "[A-Z0-9_]{1,40}|kind:(BANK|BANK_PLATFORM|JOINT|CONSUMER_FINANCE|TRUST|MICROLOAN)")
        String target,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate validFrom,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate validUntil,

        @NotBlank @Size(max = 200) String basis,
        @NotBlank @Size(max = 500) String because) {

    private static final String KIND = "kind:";
    private static final List<String> KINDS =
            List.of("BANK", "BANK_PLATFORM", "JOINT", "CONSUMER_FINANCE", "TRUST", "MICROLOAN");

    /** @param funders names by id */
    static PageForm of(Map<String, String> funders) {
        Map<String, String> targets = new TreeMap<>(funders);
        KINDS.forEach(kind -> targets.put(KIND + kind, "全部 All " + Wording.of(kind)));
        return new PageForm(
                "/funders/bans",
                "下达禁令 Impose",
                List.of(
                        FormField.choice("target", "对象 On", targets),
                        FormField.day("validFrom", "自 From"),
                        FormField.dayOrNone("validUntil", "至，空为直到解除 Until; empty: until it is lifted"),
                        FormField.text("basis", "法律依据 Legal basis", 200),
                        FormField.text("because", "说明，不写个人信息 Why; no personal data", 500)));
    }

    BanBody body() {
        boolean kind = target.startsWith(KIND);
        return new BanBody(
                kind ? null : target,
                kind ? target.substring(KIND.length()) : null,
                validFrom,
                validUntil,
                basis,
                because);
    }
}
