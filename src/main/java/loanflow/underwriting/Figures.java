package loanflow.underwriting;

import java.math.BigDecimal;
import java.util.Locale;

/** Amounts and rates as people read them. */
final class Figures {

    private Figures() {}

    static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    static String percent(long bps) {
        return BigDecimal.valueOf(bps, 2).toPlainString();
    }
}
