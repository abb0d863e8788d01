package loanflow.customer;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Keyed hashes (HMAC-SHA256) by which equal values are found without storing them. */
@Service
public class BlindIndexes {

    private final MasterKey master;

    BlindIndexes(MasterKey master) {
        this.master = master;
    }

    /** 64 hex digits; the same value of the same kind always gives the same ones, whatever its case and width. */
    public String of(IdentifierKind kind, String value) {
        String normal =
                Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(MasterKey.hmac(master.blinding(), kind + ":" + normal));
    }

    /** 64 hex digits by which exactly the same text is known again; of another text nothing can be learnt. */
    public String fingerprint(String text) {
        return HexFormat.of().formatHex(MasterKey.hmac(master.blinding(), "TEXT:" + text));
    }
}
