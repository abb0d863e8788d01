package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans and sends a loan's service reminders. A late loan gets none from here: that is collection's work. */
@Service
@Transactional
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private static final LocalTime OBSERVED_AT = LocalTime.of(10, 30);

    private final JdbcLoans loans;
    private final JdbcObservations observations;
    private final ReminderPlan plan;
    private final Contact contact;
    private final Clock clock;

    Reminders(JdbcLoans loans, JdbcObservations observations, ReminderPlan plan, Contact contact, Clock clock) {
        this.loans = loans;
        this.observations = observations;
        this.plan = plan;
        this.contact = contact;
        this.clock = clock;
    }

    /** The loan's next step: its next reminder or the next look of its observation period, else a look in a month. */
    @Transactional(readOnly = true)
    public NextStep next(String loanId) {
        Loan loan = loans.find(loanId).orElseThrow();
        OffsetDateTime now = OffsetDateTime.now(clock);
        Stream<NextStep> reminder = pending(loan, now).stream()
                .flatMap(due -> due.reminders().stream()
                        .map(ReminderPlan.Reminder::at)
                        .filter(at -> at.isAfter(loan.remindedTo()) && !at.isBefore(startOfDay(now)))
                        .limit(1))
                .map(at -> new NextStep(at, NextStep.Step.REMIND));
        return Stream.concat(reminder, observation(loan, now).stream())
                .min(Comparator.comparing(NextStep::at))
                .orElseGet(() -> new NextStep(now.plusDays(30), NextStep.Step.LOOK_AGAIN));
    }

    /** The morning after the days of grace of one of the first due dates. */
    private Optional<NextStep> observation(Loan loan, OffsetDateTime now) {
        LocalDate judged = now.toLocalDate().minusDays(JdbcObservations.GRACE_DAYS + 1L);
        LocalDate after = now.toLocalTime().isBefore(OBSERVED_AT) ? judged.minusDays(1) : judged;
        return observations
                .nextDue(loan.id(), after)
                .map(due -> due.plusDays(JdbcObservations.GRACE_DAYS + 1L)
                        .atTime(OBSERVED_AT)
                        .atZone(clock.getZone())
                        .toOffsetDateTime())
                .map(at -> new NextStep(at, NextStep.Step.OBSERVE));
    }

    /** Sends what is due by now; what the gate refuses is in its log and not tried again. */
    public void send(String loanId) {
        Loan loan = loans.lock(loanId).orElseThrow();
        OffsetDateTime now = OffsetDateTime.now(clock);
        pending(loan, now)
                .ifPresent(due -> due.reminders().stream()
                        .filter(reminder -> reminder.at().isAfter(loan.remindedTo())
                                && !reminder.at().isAfter(now)
                                && !reminder.at().isBefore(startOfDay(now)))
                        .forEach(reminder -> touch(loan, due, reminder)));
        loans.reminded(loanId, now);
    }

    private void touch(Loan loan, Due due, ReminderPlan.Reminder reminder) {
        ContactOutcome outcome = contact.touch(new ContactRequest(
                "reminder:" + loan.id() + ":" + due.instalment().number() + ":" + reminder.channel() + ":"
                        + reminder.at(),
                loan.customerId(),
                loan.id(),
                reminder.channel(),
                ContactPurpose.SERVICE,
                reminder.template(),
                Map.of(
                        "amount", due.amount().major().toPlainString(),
                        "dueDate", due.instalment().dueDate().toString())));
        LOG.debug("reminder of loan {}: {}", loan.id(), outcome);
    }

    /** The next uncovered instalment, unless it is late already, with its reminders. */
    private Optional<Due> pending(Loan loan, OffsetDateTime now) {
        LocalDate today = now.toLocalDate();
        if (loan.status() != LoanStatus.ACTIVE) {
            return Optional.empty();
        }
        LoanAccount account = loans.account(loan);
        return account.nextDue()
                .filter(line -> !line.dueDate().isBefore(today))
                .map(line -> new Due(
                        line, account.nextAmount(), plan.of(line.dueDate(), loan.reminderTier(), clock.getZone())));
    }

    private static OffsetDateTime startOfDay(OffsetDateTime now) {
        return now.toLocalDate().atStartOfDay().atOffset(now.getOffset());
    }

    private record Due(OpenInstalment instalment, Money amount, List<ReminderPlan.Reminder> reminders) {}
}
