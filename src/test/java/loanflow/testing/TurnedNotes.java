package loanflow.testing;

import java.nio.charset.StandardCharsets;
import loanflow.workflow.NoteCipher;
import org.jspecify.annotations.Nullable;

/** For engines without a vault: texts are turned round, so that a test sees whether they were sealed at all. */
final class TurnedNotes implements NoteCipher {

    @Override
    public Sealed seal(@Nullable String businessKey, String place, String text) {
        return new Sealed(String.valueOf(businessKey), turned(text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(Sealed sealed, String place) {
        return turned(new String(sealed.content(), StandardCharsets.UTF_8));
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
