package loanflow.underwriting;

import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The file on the desk: analysed once for all steps that follow each other in one transaction. What people add to the
 * file clears the desk.
 */
@Component
class Desk {

    private final CreditFiles files;
    private final Toolbox tools;

    Desk(CreditFiles files, Toolbox tools) {
        this.files = files;
        this.tools = tools;
    }

    CreditAnalysis analysis(String applicationId, PolicyVersions policy) {
        if (TransactionSynchronizationManager.getResource(this) instanceof CreditAnalysis known
                && known.open().file().applicationId().equals(applicationId)
                && known.policy().equals(policy)) {
            return known;
        }
        OpenFile open = files.latest(applicationId)
                .orElseThrow(() -> new IllegalStateException("no credit file of application " + applicationId));
        CreditAnalysis fresh = new CreditAnalysis(
                open,
                policy,
                tools.pricing().parametersOn(open.file().product(), open.file().contractDate()),
                tools);
        keep(fresh);
        return fresh;
    }

    void clear() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private void keep(CreditAnalysis analysis) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            clear();
            TransactionSynchronizationManager.bindResource(this, analysis);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    clear();
                }
            });
        }
    }
}
