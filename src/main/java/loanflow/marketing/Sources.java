package loanflow.marketing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to where applications come from: cost and value by source. */
@Service
@Transactional
public class Sources {

    private final JdbcSources sources;
    private final Clock clock;

    Sources(JdbcSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Notes what was spent. It stays for ever; a mistake is taken back by an amount below zero. */
    public void note(SourceCost cost, String by) {
        sources.add(cost, by, OffsetDateTime.now(clock));
    }

    /** Each source with what it brought, the most valuable first. */
    @Transactional(readOnly = true)
    public List<SourceValue> values() {
        return sources.values();
    }
}
