package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to how a loan is judged: class, stage, early default, limitation. */
@Service
@Transactional
public class LoanRisks {

    private final JdbcLoans loans;
    private final JdbcLoanRisks risks;
    private final JdbcEarlyDefaults defaults;
    private final ClassRules rules;
    private final JdbcLoanCosts costs;
    private final Clock clock;

    LoanRisks(
            JdbcLoans loans,
            JdbcLoanRisks risks,
            JdbcEarlyDefaults defaults,
            ClassRules rules,
            JdbcLoanCosts costs,
            Clock clock) {
        this.loans = loans;
        this.risks = risks;
        this.defaults = defaults;
        this.rules = rules;
        this.costs = costs;
        this.clock = clock;
    }

    /** What became of an interruption. */
    public enum Outcome {
        /** Written down, or known already. */
        DONE,
        LOAN_UNKNOWN,
        /** It lies in the future, or before the payout. */
        DATE_IMPOSSIBLE
    }

    /** How the loan is judged as of the last night; empty when there is no such loan. */
    @Transactional(readOnly = true)
    public Optional<LoanRisk> of(String loanId) {
        return loans.find(loanId).map(loan -> of(loan, LocalDate.now(clock)));
    }

    /** Writes down what interrupts the limitation; told twice it is one. */
    public Outcome interrupt(String loanId, Interruption interruption, String by) {
        Optional<Loan> loan = loans.find(loanId);
        if (loan.isEmpty()) {
            return Outcome.LOAN_UNKNOWN;
        }
        if (interruption.on().isAfter(LocalDate.now(clock))
                || interruption.on().isBefore(loan.get().disbursedOn())) {
            return Outcome.DATE_IMPOSSIBLE;
        }
        risks.interrupt(loanId, interruption, by);
        return Outcome.DONE;
    }

    private LoanRisk of(Loan loan, LocalDate today) {
        JdbcLoanRisks.Standing standing = risks.standing(loan).orElseGet(() -> {
            ClassRule home = rules.rule(0, false);
            return new JdbcLoanRisks.Standing(
                    home.assetClass(),
                    home.ifrs9Stage(),
                    home.provisionBps(),
                    Money.zero(loan.principal().currency()));
        });
        List<Interruption> interruptions = risks.interruptions(loan.id());
        LocalDate limitation = limitation(loan, interruptions);
        return new LoanRisk(
                standing.assetClass(),
                standing.ifrs9Stage(),
                standing.provisionBps(),
                standing.suspended(),
                risks.watchedUntil(loan.id(), today).orElse(null),
                defaults.of(loan.id()),
                limitation,
                limitation != null && today.isAfter(limitation),
                interruptions,
                costs.findings(loan.id(), loan.principal().currency()),
                risks.changes(loan.id()));
    }

    private @Nullable LocalDate limitation(Loan loan, List<Interruption> interruptions) {
        List<OpenInstalment> lines = loans.account(loan).instalments();
        return Limitation.date(
                        loan.principal().currency().getCurrencyCode(),
                        lines.get(lines.size() - 1).dueDate(),
                        interruptions)
                .orElse(null);
    }
}
