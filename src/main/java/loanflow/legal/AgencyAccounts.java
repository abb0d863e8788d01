package loanflow.legal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names of an agency. In the journal it takes the place of a loan, as whoever passes on payments that of a payer: what
 * partners and loans are called never collides with it.
 */
final class AgencyAccounts {

    private AgencyAccounts() {}

    static String of(String agencyId) {
        return UUID.nameUUIDFromBytes(("agency:" + agencyId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
