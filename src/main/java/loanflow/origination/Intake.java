package loanflow.origination;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.disbursement.Disbursement;
import loanflow.disbursement.Preselection;
import loanflow.screening.Screening;
import loanflow.underwriting.CreditOutcome;
import loanflow.underwriting.Underwriting;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the process up to the credit decision: consent, screening, papers, funder, credit file. */
@Service
@Transactional
public class Intake {

    private static final Set<ConsentPurpose> ALWAYS = EnumSet.of(
            ConsentPurpose.BUREAU_QUERY,
            ConsentPurpose.BUREAU_REPORT,
            ConsentPurpose.BANK_ACCOUNT,
            ConsentPurpose.SHARE_FUNDER);

    private final JdbcApplications applications;
    private final JdbcPapers papers;
    private final Notices notices;
    private final Files files;
    private final Consents consents;
    private final Screening screening;
    private final Underwriting underwriting;
    private final Disbursement disbursement;
    private final DecisionTables tables;

    Intake(
            JdbcApplications applications,
            JdbcPapers papers,
            Notices notices,
            Files files,
            Consents consents,
            Screening screening,
            Underwriting underwriting,
            Disbursement disbursement,
            DecisionTables tables) {
        this.applications = applications;
        this.papers = papers;
        this.notices = notices;
        this.files = files;
        this.consents = consents;
        this.screening = screening;
        this.underwriting = underwriting;
        this.disbursement = disbursement;
        this.tables = tables;
    }

    /** Every consent that this channel needs is in force. Without, nothing may be looked up (征信业管理条例 art. 18). */
    public boolean consentGiven(String applicationId) {
        Application application = applications.locked(applicationId);
        Set<ConsentPurpose> needed = EnumSet.copyOf(ALWAYS);
        if (application.channel() == Channel.APP || application.channel() == Channel.WEB) {
            needed.add(ConsentPurpose.FACE);
        }
        boolean given = consents.inForce(applicationId, needed);
        if (!given) {
            applications.reasons(applicationId, List.of(OwnReason.CONSENT.name()));
        }
        return given;
    }

    public void openScreening(String applicationId) {
        Application application = applications.locked(applicationId);
        screening.open(files.screeningFile(application));
        applications.move(applicationId, ApplicationState.UNDER_REVIEW, "SCREENING_OPENED");
    }

    /** Nothing is missing of what table {@code required-papers} and the reviewer want. */
    public boolean papersComplete(PolicyVersions policy, String applicationId) {
        Application application = applications.locked(applicationId);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("channel", application.channel().name());
        inputs.put("customerType", application.customerType().name());
        inputs.put("requestedAmountFen", application.amount().minor());
        papers.want(
                applicationId,
                tables.evaluate(policy, "required-papers", inputs).stream()
                        .map(row -> String.valueOf(row.get("paper")))
                        .toList(),
                JdbcPapers.WantedBy.TABLE);
        return papers.missing(applicationId).isEmpty();
    }

    /** Tells the applicant what is missing; a reviewer's wishes are taken over first. */
    public void requestPapers(String applicationId) {
        if (underwriting.outcomeOf(applicationId).orElse(null) instanceof CreditOutcome.PapersWanted wanted) {
            papers.want(applicationId, wanted.papers(), JdbcPapers.WantedBy.REVIEWER);
        }
        applications.move(applicationId, ApplicationState.PAPERS_REQUIRED, "PAPERS_REQUESTED");
        String kinds = String.join(", ", papers.missing(applicationId));
        notices.give(applicationId, "PAPERS_REQUEST", "请在 7 天内补充材料：" + kinds, "Please upload within 7 days: " + kinds);
    }

    /**
     * A source of funds that would take the loan, chosen before the price.
     *
     * @return its lender type, which decides the rate cap; empty when nobody would lend
     */
    public Optional<String> preselectFunder(PolicyVersions policy, String applicationId) {
        Application application = applications.locked(applicationId);
        Preselection choice = disbursement.preselect(policy, files.fundingRequest(application, application.amount()));
        if (choice instanceof Preselection.Preselected preselected) {
            return Optional.of(preselected.lenderType());
        }
        applications.reasons(applicationId, List.of(OwnReason.NO_FUNDER.name()));
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
        underwriting.open(files.creditFile(application));
        if (application.state() != ApplicationState.UNDER_REVIEW) {
            applications.move(applicationId, ApplicationState.UNDER_REVIEW, "CREDIT_FILE_OPENED");
        }
    }
}
