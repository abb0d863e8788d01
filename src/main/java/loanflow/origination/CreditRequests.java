package loanflow.origination;

import java.util.List;
import java.util.Optional;
import loanflow.disbursement.Disbursement;
import loanflow.disbursement.Preselection;
import loanflow.underwriting.Underwriting;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the process that ask for credit: who would fund it, and the credit file. */
@Service
@Transactional
public class CreditRequests {

    private final JdbcApplications applications;
    private final JdbcReasons reasons;
    private final JdbcWantedPapers papers;
    private final FunderBrief funderBrief;
    private final CreditBrief creditBrief;
    private final Disbursement disbursement;
    private final Underwriting underwriting;

    CreditRequests(
            JdbcApplications applications,
            JdbcReasons reasons,
            JdbcWantedPapers papers,
            FunderBrief funderBrief,
            CreditBrief creditBrief,
            Disbursement disbursement,
            Underwriting underwriting) {
        this.applications = applications;
        this.reasons = reasons;
        this.papers = papers;
        this.funderBrief = funderBrief;
        this.creditBrief = creditBrief;
        this.disbursement = disbursement;
        this.underwriting = underwriting;
    }

    /**
     * A source of funds that would take the loan, chosen before the price.
     *
     * @return its lender type, which decides the rate cap; empty when nobody would lend
     */
    public Optional<String> preselectFunder(PolicyVersions policy, String applicationId) {
        Application application = applications.locked(applicationId);
        Preselection choice = disbursement.preselect(policy, funderBrief.request(application, application.amount()));
        if (choice instanceof Preselection.Preselected preselected) {
            return Optional.of(preselected.lenderType());
        }
        reasons.replace(applicationId, List.of(OwnReason.NO_FUNDER.name()));
        return Optional.empty();
    }

    /**
     * Opens a round of underwriting with all facts known now.
     *
     * @param lenderType type of the funder for which the price is to be made; it may have changed since the last round
     */
    public void openCreditFile(String applicationId, String lenderType) {
        applications.lenderType(applicationId, lenderType);
        Application application = applications.locked(applicationId);
        papers.forgetReviewersWishes(applicationId);
        underwriting.open(creditBrief.of(application));
        if (application.state() != ApplicationState.UNDER_REVIEW) {
            applications.move(applicationId, ApplicationState.UNDER_REVIEW, "CREDIT_FILE_OPENED");
        }
    }
}
