package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Ours lets pass what Spring's own firewall lets pass, and nothing else. */
class PlainHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\r\nb", "a\u007f", "\u0085", "a\tb\u0000", "\uffff"})
    void whatSpringRefusesInAValueIsRefused(String value) {
        assertThat(PlainHeaders.isValue(value)).isFalse().isEqualTo(springTakes(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/json", "a\tb", "Basic ~!", "é", "利率"})
    void whatSpringTakesInAValueIsTaken(String value) {
        assertThat(PlainHeaders.isValue(value)).isTrue().isEqualTo(springTakes(value));
    }

    @Test
    void aNameMayNotEvenHaveATab() {
        assertThat(PlainHeaders.isName("X-Name")).isTrue();
        assertThat(PlainHeaders.isName("X-N\u00e9")).isTrue();
        assertThat(PlainHeaders.isName("X\tName")).isFalse();
    }

    @Test
    void bothSayTheSameOfAnything() {
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            String value = new String(new char[] {(char) random.nextInt(0x180), (char) random.nextInt(0x10000)});
            assertThat(PlainHeaders.isValue(value))
                    .as("%s", value.codePoints().boxed().toList())
                    .isEqualTo(springTakes(value));
        }
    }

    private static boolean springTakes(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("X-Name", value);
        try {
            return value.equals(
                    new StrictHttpFirewall().getFirewalledRequest(request).getHeader("X-Name"));
        } catch (RequestRejectedException refused) {
            return false;
        }
    }
}
