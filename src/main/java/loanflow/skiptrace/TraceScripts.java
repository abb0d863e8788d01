package loanflow.skiptrace;

import java.util.List;
import java.util.Map;
import loanflow.contact.MessageTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The only words that may be said, with the number of the house at which a borrower calls back. */
@Component
class TraceScripts {

    private final Map<String, String> values;

    TraceScripts(@Value("${loanflow.contact.callback:400-000-0000}") String callback) {
        this.values = Map.of("callback", callback);
    }

    Map<String, String> values() {
        return values;
    }

    TraceEvidence evidence(SkipTrace trace, MessageTemplate script, List<TraceEvidence.Row> rows) {
        return new TraceEvidence(trace.caseId(), script.with(values), rows);
    }
}
