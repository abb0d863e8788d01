package loanflow.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import loanflow.customer.BankCard;
import loanflow.customer.ContactPerson;
import loanflow.customer.ContactPerson.Relation;
import loanflow.customer.IdNumber;
import loanflow.customer.MobilePhone;
import loanflow.customer.PersonalData;
import loanflow.origination.Signals;

/** Names and numbers of people who do not exist: the numbers belong to no region, no carrier and no bank. */
final class MadeUp {

    private static final LocalDate OLDEST = LocalDate.of(1977, 1, 1);
    private static final int BIRTHDAYS = 8_500;
    private static final int SPREAD = 29;

    /** Every so manyth names as a friend somebody who came that many before him. */
    private static final int FRIENDS = 7;

    private static final int BEFORE = 5;

    private MadeUp() {}

    static PersonalData data(Person person) {
        String number = "%05d".formatted(person.number());
        LocalDate born = OLDEST.plusDays((long) person.number() * SPREAD % BIRTHDAYS);
        String identity = "999999" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + person.persona();
        return new PersonalData(
                "虚构" + number,
                new IdNumber(CheckDigits.idNumber(identity)),
                phone(person.number()),
                new BankCard(CheckDigits.luhn("9999992000" + number)),
                "示例市虚构路" + number + "号",
                "虚构公司" + number,
                null);
    }

    static List<ContactPerson> contacts(int number) {
        MobilePhone friend = number % FRIENDS == FRIENDS - 1
                ? phone(number - BEFORE)
                : new MobilePhone("154061%05d".formatted(number));
        return List.of(
                new ContactPerson("联系人甲" + number, Relation.SPOUSE, new MobilePhone("154051%05d".formatted(number))),
                new ContactPerson("联系人乙" + number, Relation.FRIEND, friend));
    }

    static Signals signals(int number) {
        String address = "203.%d.%d.%d".formatted(50 + number / 40_000, number / 200 % 200, number % 200 + 1);
        return new Signals(
                "portfolio-device-" + number,
                false,
                false,
                false,
                false,
                90,
                address,
                null,
                null,
                null,
                null,
                null,
                null,
                240,
                12,
                0,
                0,
                0,
                0,
                false,
                null);
    }

    private static MobilePhone phone(int number) {
        return new MobilePhone("154041%05d".formatted(number));
    }
}
