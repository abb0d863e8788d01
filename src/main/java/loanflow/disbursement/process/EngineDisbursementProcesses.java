package loanflow.disbursement.process;

import java.time.LocalDate;
import java.util.Map;
import loanflow.disbursement.DisbursementProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Correlates answers with the one case that waits for them. */
@Component
class EngineDisbursementProcesses implements DisbursementProcesses {

    private final RuntimeService runtime;

    EngineDisbursementProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean funderAnswered(String applicationId, boolean approved) {
        return correlate(
                DisbursementProcess.FUNDER_ANSWERED,
                applicationId,
                Map.of(DisbursementProcess.FUNDER_ANSWER.name(), approved ? "APPROVE" : "REFUSE"));
    }

    @Override
    public boolean funderBanned(String applicationId) {
        return correlate(DisbursementProcess.FUNDER_BANNED, applicationId, Map.of());
    }

    @Override
    public void banImposed(long banId, LocalDate from) {
        var unused = runtime.startProcessInstanceByMessage(
                FunderBanProcess.BAN_IMPOSED,
                "funder-ban-" + banId,
                Map.of(FunderBanProcess.BAN_BEGINS.name(), from.toString() + "T00:00:00"));
    }

    @Override
    public boolean payoutAnswered(String applicationId, String result) {
        return correlate(
                DisbursementProcess.PAYOUT_ANSWERED,
                applicationId,
                Map.of(DisbursementProcess.PAYOUT_RESULT.name(), result));
    }

    @Override
    public boolean payoutReturned(String loanId) {
        return correlate(DisbursementProcess.PAYOUT_RETURNED, loanId, Map.of());
    }

    private boolean correlate(String message, String businessKey, Map<String, Object> variables) {
        // To one case or to none: an exception for none would end the transaction of the asker with it.
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty();
    }
}
