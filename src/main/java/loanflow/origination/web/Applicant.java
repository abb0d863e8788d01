package loanflow.origination.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import loanflow.customer.BankCard;
import loanflow.customer.IdNumber;
import loanflow.customer.MobilePhone;
import loanflow.customer.PersonalData;
import org.jspecify.annotations.Nullable;

/** Who asks. Goes to the vault at once. */
record Applicant(
        @NotBlank @Size(max = 64) String name,

        @NotNull @IdNumberRule @Schema(description = "18 characters, GB 11643-1999")
        String idNumber,

        @NotNull @PhoneRule @Schema(description = "11 digits")
        String phone,

        @NotNull @BankCardRule @Schema(description = "13 to 19 digits with Luhn check digit")
        String bankCard,

        @NotBlank @Size(max = 200) String homeAddress,
        @NotBlank @Size(max = 100) String employer,

        @Nullable @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
        String email) {

    @Override
    public String toString() {
        return "Applicant[hidden]";
    }

    PersonalData person() {
        return new PersonalData(
                name,
                new IdNumber(idNumber),
                new MobilePhone(phone),
                new BankCard(bankCard),
                homeAddress,
                employer,
                email);
    }
}
