package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import loanflow.workflow.Wording;
import org.junit.jupiter.api.Test;

/** An analyst reads which vendor said nothing and why, never a code. */
class SilentVendorTest {

    /** States of a look-up without an answer, as its table allows them; the reason says more where there is one. */
    private static final List<String> STATES = List.of("ASKED", "UNAVAILABLE", "TIMED_OUT", "LATE", "NO_CONSENT");

    @Test
    void everyVendorAndEveryReasonHasWords() {
        assertThat(FactSource.vendors()).allMatch(vendor -> Wording.knows("VENDOR_" + vendor), "has words");
        assertThat(Stream.concat(
                        STATES.stream(),
                        Arrays.stream(LookupAnswer.Why.values()).map(Enum::name)))
                .allMatch(why -> Wording.knows("SILENT_" + why), "has words");
    }

    @Test
    void theAnalystReadsBoth() {
        assertThat(Evidence.silent("WATCH_LIST SLOW")).isEqualTo("名单服务 Watch lists: 超时 no answer in time");
    }
}
