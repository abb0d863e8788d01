package loanflow.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    /** The example of GB 11643-1999 itself, and numbers computed by its printed weights. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "110105199003070009", "44010619851120012X", "310104200002290030"})
    void anIdentityNumberWithARightCheckCharacterIsOne(String number) {
        assertThat(IdNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, wrong check character",
        "11010519491231002x, small letter",
        "11010519491331002X, no such month",
        "11010519490230002X, no such day",
        "01010519491231002X, region begins with zero",
        "1101051949123100, too short",
        "11010519491231002XX, too long",
        "一一010519491231002X, not digits",
        "'', empty"
    })
    void whatIsNoIdentityNumberIsRefused(String number, String because) {
        assertThat(IdNumber.isValid(number)).as(because).isFalse();
        assertThatThrownBy(() -> new IdNumber(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(number.isEmpty() ? "?" : number);
    }

    @Test
    void everyWrongCheckCharacterIsNoticed() {
        String body = "11010519491231002";
        for (char last : "0123456789X".toCharArray()) {
            assertThat(IdNumber.isValid(body + last)).isEqualTo(last == 'X');
        }
    }

    @Test
    void ageCountsFullYears() {
        IdNumber number = new IdNumber("11010519491231002X");
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.ageOn(LocalDate.of(1979, 12, 30))).isEqualTo(29);
        assertThat(number.ageOn(LocalDate.of(1979, 12, 31))).isEqualTo(30);
    }

    /** Published test numbers of card schemes. */
    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "5555555555554444", "6200000000000005", "378282246310005"})
    void aCardNumberWithARightLuhnDigitIsOne(String number) {
        assertThat(BankCard.isValid(number)).isTrue();
    }

    @Test
    void everySingleWrongDigitOfACardIsNoticed() {
        String right = "4111111111111111";
        for (int position = 1; position < right.length(); position++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(position)) {
                    String wrong = right.substring(0, position) + digit + right.substring(position + 1);
                    assertThat(BankCard.isValid(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "411111111111", "41111111111111111111", "4111 1111 1111 1111", "0000000000000000"})
    void whatIsNoCardNumberIsRefused(String number) {
        assertThat(BankCard.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000, true",
        "19900000000, true",
        "12800000000, false",
        "1380000000, false",
        "138000000000, false"
    })
    void mobileNumbersHaveElevenDigits(String number, boolean valid) {
        assertThat(MobilePhone.isValid(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"17000000000, true", "16500000000, true", "13800000000, false"})
    void numbersOfVirtualOperatorsAreKnown(String number, boolean virtual) {
        assertThat(new MobilePhone(number).isVirtual()).isEqualTo(virtual);
    }

    @Test
    void nothingPrintsItsValue() {
        assertThat(new IdNumber("11010519491231002X")).asString().doesNotContain("1949");
        assertThat(new BankCard("4111111111111111")).asString().doesNotContain("4111");
        assertThat(new MobilePhone("13800000000")).asString().doesNotContain("138");
    }
}
