package loanflow.customer;

import org.jspecify.annotations.Nullable;

/** What identifies a person. Lives in requests and in the vault, nowhere else; never printed. */
public record PersonalData(
        String name,
        IdNumber idNumber,
        MobilePhone phone,
        BankCard bankCard,
        String homeAddress,
        String employer,
        @Nullable String email) {

    @Override
    public String toString() {
        return "PersonalData[hidden]";
    }
}
