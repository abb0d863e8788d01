package loanflow.origination.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.ContactPerson;
import loanflow.origination.Channel;
import loanflow.origination.Purpose;
import loanflow.origination.Repayment;
import loanflow.origination.Signals;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/applications}.
 *
 * @param externalReference the partner's own id of the application; the same one is applied once
 * @param amount principal asked for, in major units with two decimals
 * @param source where the customer came from: campaign or entry page
 * @param salesAgent code of the agent who brought the customer, when there was one
 * @param deterrenceNotice the applicant was told in advance that arrears go to the credit bureau and may be arbitrated
 */
record ApplyRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String externalReference,
        @NotNull Channel channel,

        @NotNull @Amount @DecimalMin("500") @DecimalMax("200000") @Schema(example = "8000.00")
        String amount,

        @NotNull @Pattern(regexp = "CNY") @Schema(example = "CNY")
        String currency,

        @NotNull
        @Term
        @Schema(
                example = "6",
                allowableValues = {"3", "6", "12"})
        Integer termMonths,

        @NotNull Repayment repayment,
        @NotNull Purpose purpose,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String source,
        @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String salesAgent,
        @NotNull @Valid Applicant applicant,
        @NotNull @Valid Declared declared,
        @NotNull @Size(min = 2, max = 2) List<@NotNull @Valid Contact> contacts,
        @NotNull @Size(max = 16) List<@NotNull @Valid Consent> consents,

        @NotNull @AssertTrue @JsonProperty("deterrenceNotice")
        Boolean deterrenceNotice,

        @Nullable @Valid Signals signals) {

    /** What the applicant says of income, work and home; amounts in major units. */
    record Declared(
            @NotNull @Amount String monthlyIncome,
            @NotNull @Months Integer monthsEmployed,
            @NotNull @Months Integer socialSecurityMonths,
            @NotNull @Months Integer monthsAtAddress,
            @NotNull Boolean isStudent,
            @Nullable @Amount String existingMonthlyDebt) {}

    /** A contact person. */
    record Contact(
            @NotBlank @Size(max = 64) String name,
            ContactPerson.@NotNull Relation relation,
            @NotNull @PhoneRule String phone) {

        @Override
        public String toString() {
            return "Contact[hidden]";
        }
    }

    /** One consent and the version of the text that was shown. */
    record Consent(
            @NotNull ConsentPurpose purpose,

            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,32}")
            String version) {}
}
