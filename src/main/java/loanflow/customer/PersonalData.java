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

    /** The same person at another number. */
    PersonalData withPhone(MobilePhone other) {
        return new PersonalData(name, idNumber, other, bankCard, homeAddress, employer, email);
    }

    @Override
    public String toString() {
        return "PersonalData[hidden]";
    }
}
