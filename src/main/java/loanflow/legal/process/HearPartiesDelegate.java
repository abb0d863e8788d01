package loanflow.legal.process;

import java.util.Optional;
import loanflow.legal.PartyNews;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hears whoever has the claim. */
@Component
class HearPartiesDelegate implements JavaDelegate {

    private final PartyNews news;

    HearPartiesDelegate(PartyNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> award = news.hear(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey());
        LegalRecoveryProcess.AWARD_TO_ENFORCE.set(execution, award.isPresent());
        award.ifPresent(reference -> LegalRecoveryProcess.AWARD.set(execution, reference));
    }
}
