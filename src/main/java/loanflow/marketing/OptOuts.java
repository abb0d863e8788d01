package loanflow.marketing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for customers who want less of us. It works at once (PIPL art. 15, 24). */
@Service
@Transactional
public class OptOuts {

    private final JdbcProspects prospects;
    private final JdbcProfilingOptOuts profiling;
    private final JdbcWhiteListEntries entries;
    private final Consents consents;
    private final Clock clock;

    OptOuts(
            JdbcProspects prospects,
            JdbcProfilingOptOuts profiling,
            JdbcWhiteListEntries entries,
            Consents consents,
            Clock clock) {
        this.prospects = prospects;
        this.profiling = profiling;
        this.entries = entries;
        this.consents = consents;
        this.clock = clock;
    }

    /** What a customer does not want. */
    public enum Kind {
        /** To be addressed at all: his consent to it is withdrawn. */
        MARKETING,
        /** To be picked by an automatic profile: he is not listed, but may still hear what everybody hears. */
        PROFILING
    }

    /** The customer of this application opts out; his listing ends. Asked again it changes nothing. */
    public void optOut(String applicationId, Kind kind) {
        String customer = prospects.customerOf(applicationId).orElseThrow();
        if (kind == Kind.MARKETING) {
            consents.withdraw(customer, ConsentPurpose.MARKETING);
        } else {
            profiling.add(customer, OffsetDateTime.now(clock));
        }
        entries.listed(customer)
                .ifPresent(entry -> entries.end(
                        entry,
                        "REMOVED",
                        kind == Kind.MARKETING ? "NO_CONSENT" : "PROFILING_OPT_OUT",
                        LocalDate.now(clock)));
    }
}
