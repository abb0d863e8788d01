package loanflow.servicing;

import java.time.LocalDate;
import loanflow.account.AccountState;
import loanflow.account.Status;
import org.springframework.stereotype.Component;

/** Where a loan that was changed stood, stands or will stand: its fold's answer, for any day. */
@Component
class FoldedPositions {

    private final ProductAccounts accounts;
    private final Positions positions;
    private final Stages stages;

    FoldedPositions(ProductAccounts accounts, Positions positions, Stages stages) {
        this.accounts = accounts;
        this.positions = positions;
        this.stages = stages;
    }

    LoanPosition of(Loan loan, LocalDate asOf, LocalDate today) {
        ProductAccount account = accounts.of(loan);
        AccountState state = account.on(asOf);
        LoanAccount sides = FoldedAccount.of(loan, state);
        LoanStatus status = FoldedLoans.status(state);
        String stage = asOf.equals(today)
                ? loan.stage()
                : sides.daysPastDue(asOf).map(stages::of).orElseGet(loan::stage);
        return positions
                .of(loan.as(status, stage), sides, asOf)
                .with(
                        state.status() == Status.CHARGED_OFF && status == LoanStatus.ACTIVE
                                ? LoanStatus.CHARGED_OFF
                                : status,
                        account.payOffOn(asOf).total());
    }
}
