package loanflow.origination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.screening.Screening;
import loanflow.screening.ScreeningOutcome;
import loanflow.servicing.Servicing;
import loanflow.underwriting.CreditFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What underwriting is told of an application: all facts known now, nothing that identifies. */
@Component
class CreditBrief {

    private final JdbcApplications applications;
    private final JdbcHumanReviews people;
    private final Consents consents;
    private final Screening screening;
    private final Servicing servicing;
    private final Clock clock;

    CreditBrief(
            JdbcApplications applications,
            JdbcHumanReviews people,
            Consents consents,
            Screening screening,
            Servicing servicing,
            Clock clock) {
        this.applications = applications;
        this.people = people;
        this.consents = consents;
        this.screening = screening;
        this.servicing = servicing;
        this.clock = clock;
    }

    CreditFile of(Application application) {
        String id = application.id();
        String band = screening.outcomeOf(id) instanceof ScreeningOutcome.Passed passed ? passed.fraudBand() : "REVIEW";
        return new CreditFile(
                id,
                application.customerId(),
                application.customerType(),
                application.channel().name(),
                application.product(),
                application.amount().minor(),
                application.termMonths(),
                application.repayment().name(),
                application.purpose().name(),
                String.valueOf(application.lenderType()),
                LocalDate.now(clock),
                band,
                band.equals("STEP_UP"),
                people.isDemanded(id),
                application.salesAgent(),
                consents.inForce(id, Set.of(ConsentPurpose.BUREAU_QUERY)),
                facts(application));
    }

    private Map<String, @Nullable Object> facts(Application application) {
        String customer = application.customerId();
        return new CreditFactSheet(application, screening.factsOf(application.id()))
                .refusedLately(applications.refusedSince(
                        customer, OffsetDateTime.now(clock).minusDays(30), application.id()))
                .withOwn(servicing.historyOf(customer, application.amount().currency()))
                .facts();
    }
}
