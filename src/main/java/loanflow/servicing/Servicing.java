package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import loanflow.ledger.Ledger;
import loanflow.ledger.LoanIds;
import loanflow.ledger.Posted;
import loanflow.money.DayCount;
import loanflow.money.EqualInstalments;
import loanflow.money.Money;
import loanflow.money.PenaltyRate;
import loanflow.money.RepaymentSchedule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to loans in life. */
@Service
@Transactional
public class Servicing {

    /** As long as there is no B-score: the tier of the typical customer (DOMAIN §10.5); after a cure that of the case. */
    private static final String TYPICAL_TIER = "M";

    private final JdbcLoans loans;
    private final Histories histories;
    private final PayoutReturns returns;
    private final Repayments repayments;
    private final Positions positions;
    private final FoldedPositions folded;
    private final CatchUp catchUp;
    private final Stages stages;
    private final JdbcLoanCosts costs;
    private final Ledger ledger;
    private final LoanProcesses processes;
    private final BusinessEvents events;
    private final Clock clock;

    Servicing(
            JdbcLoans loans,
            Histories histories,
            PayoutReturns returns,
            Repayments repayments,
            Positions positions,
            FoldedPositions folded,
            CatchUp catchUp,
            Stages stages,
            JdbcLoanCosts costs,
            Ledger ledger,
            LoanProcesses processes,
            BusinessEvents events,
            Clock clock) {
        this.loans = loans;
        this.histories = histories;
        this.returns = returns;
        this.repayments = repayments;
        this.positions = positions;
        this.folded = folded;
        this.catchUp = catchUp;
        this.stages = stages;
        this.costs = costs;
        this.ledger = ledger;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the loan of a paid out application: schedule, disbursement in the ledger (once, whoever books it first)
     * and its process. Asked again it answers the same loan and changes nothing.
     *
     * @return the loan's id
     */
    public String open(LoanTerms terms) {
        String loanId = LoanIds.of(terms.applicationId());
        RepaymentSchedule schedule =
                EqualInstalments.schedule(terms.principal(), terms.apr(), terms.termMonths(), terms.disbursedOn());
        LocalDate today = LocalDate.now(clock);
        Loan loan = new Loan(
                loanId,
                terms.applicationId(),
                terms.partnerId(),
                terms.customerId(),
                terms.principal(),
                terms.apr(),
                DayCount.ACT_360,
                terms.termMonths(),
                terms.disbursedOn(),
                LoanStatus.ACTIVE,
                Money.zero(terms.principal().currency()),
                Money.zero(terms.principal().currency()),
                stages.of(today.toEpochDay()
                        - schedule.instalments().get(0).dueDate().toEpochDay()),
                TYPICAL_TIER,
                OffsetDateTime.now(clock),
                false,
                false);
        if (loans.insert(loan, PenaltyRate.of(terms.apr(), terms.penaltyCap()), schedule)) {
            List<Posted> unused =
                    ledger.post(LoanIds.disbursement(terms.applicationId(), terms.principal(), terms.disbursedOn()));
            costs.cap(loanId, terms.penaltyCap());
            processes.disbursed(loanId);
            events.tell(List.of(terms.event(loanId)));
        }
        return loanId;
    }

    /** Books a payment, or says by name why not; a refusal writes nothing. */
    public RepaymentOutcome repay(RepaymentOrder order) {
        return repayments.book(order, anybody -> true);
    }

    /** The same for somebody who may pay for some loans only: to him all others are unknown. */
    public RepaymentOutcome repay(RepaymentOrder order, Predicate<LoanOwners> mayPay) {
        return repayments.book(order, mayPay);
    }

    /** Whose the loan is; empty when there is no such loan. */
    @Transactional(readOnly = true)
    public Optional<LoanOwners> ownersOf(String loanId) {
        return loans.find(loanId).map(Loan::owners);
    }

    /** Where the loan stands today; empty when there is no such loan. */
    public Optional<LoanPosition> position(String loanId) {
        LocalDate today = LocalDate.now(clock);
        return loans.lock(loanId).map(loan -> {
            if (loan.status() == LoanStatus.ACTIVE && !loan.setAside()) {
                boolean unused = catchUp.to(today, loan);
            }
            Loan now = loans.find(loanId).orElseThrow();
            return now.byEvents() ? folded.of(now, today, today) : positions.of(now, today);
        });
    }

    /** What this customer's loans of a currency say of him, for a decision on another one. */
    @Transactional(readOnly = true)
    public OwnHistory historyOf(String customerId, Currency currency) {
        return histories.of(customerId, currency, LocalDate.now(clock));
    }

    /** The stage of a loan in life; empty when it is settled or was never paid out. */
    @Transactional(readOnly = true)
    public Optional<String> stageOf(String loanId) {
        return loans.find(loanId)
                .filter(loan -> loan.status() == LoanStatus.ACTIVE)
                .map(Loan::stage);
    }

    /** What decides about a new loan after this one. */
    @Transactional(readOnly = true)
    public RenewalFacts renewalFactsOf(String loanId) {
        return histories.renewalFacts(loans.find(loanId).orElseThrow(), LocalDate.now(clock));
    }

    /** The loan of an application, if it has become one. */
    @Transactional(readOnly = true)
    public Optional<String> loanOf(String applicationId) {
        return loans.find(LoanIds.of(applicationId)).map(Loan::id);
    }

    /**
     * The payout came back: the disbursement is reversed and the loan ends as if it had never been.
     *
     * @return false when the loan is closed or something was paid on it: people must look at it
     */
    public boolean reverseDisbursement(String loanId) {
        return returns.take(loanId, LocalDate.now(clock));
    }

    /**
     * Checks that a loan may end.
     *
     * @throws IllegalStateException when it is neither settled with nothing open, nor written off, nor sold
     */
    @Transactional(readOnly = true)
    public void assertSettled(String loanId) {
        Loan loan = loans.find(loanId).orElseThrow();
        boolean open = loans.account(loan).instalments().stream().anyMatch(line -> !line.isPaid());
        boolean ended = loan.status() == LoanStatus.SETTLED && !open;
        if (!ended && loan.status() != LoanStatus.WRITTEN_OFF && loan.status() != LoanStatus.SOLD) {
            throw new IllegalStateException("loan " + loanId + " is told to end but is not settled");
        }
    }
}
