package loanflow.origination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import loanflow.customer.ConsentGiven;
import loanflow.customer.ConsentPurpose;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Body of a known customer's wish for a next loan: what is new; who asks, his work and his contacts are known.
 *
 * @param deterrenceNotice the applicant was told again that arrears go to the credit bureau and may be arbitrated
 */
public record NextLoanRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String externalReference,
        @NotNull @Pattern(regexp = "\\d{1,8}(\\.\\d{1,2})?") String amount,
        @NotNull @Pattern(regexp = "CNY|USD") String currency,
        @NotNull @Min(1) @Max(60) Integer termMonths,
        @NotNull Purpose purpose,
        @NotNull @Size(max = 16) List<@NotNull @Valid Consent> consents,
        @NotNull @AssertTrue Boolean deterrenceNotice,
        @Nullable @Valid Signals signals) {

    /**
     * The wish as origination takes it.
     *
     * @param source where it comes from, {@link RenewalWish#source}
     */
    public RenewalWish wish(String source) {
        return new RenewalWish(
                externalReference,
                Money.of(new BigDecimal(amount), Currency.getInstance(currency)),
                termMonths,
                purpose,
                consents.stream()
                        .map(consent -> new ConsentGiven(consent.purpose(), consent.version()))
                        .toList(),
                signals == null ? Signals.NONE : signals,
                source);
    }

    /** One consent and the version of the text that was shown. */
    public record Consent(
            @NotNull ConsentPurpose purpose,

            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,32}")
            String version) {}
}
