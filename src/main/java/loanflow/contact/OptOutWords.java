package loanflow.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What people answer to a text that says 拒收请回复R, or in the words of other senders: whoever refuses commercial texts
 * must get no more of them (通信短信息服务管理规定 art. 18, 20). In doubt it is a refusal: a text too few does no harm.
 */
public final class OptOutWords {

    private static final Set<String> WHOLE =
            Set.of("R", "T", "TD", "QX", "N", "退", "STOP", "UNSUBSCRIBE", "QUIT", "CANCEL");
    private static final Set<String> PARTS = Set.of("退订", "退定", "拒收", "取消订阅", "不要再发", "别再发");

    private OptOutWords() {}

    /** Whatever its case, width, spaces and marks. */
    public static boolean refuses(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return WHOLE.contains(letters) || PARTS.stream().anyMatch(letters::contains);
    }
}
