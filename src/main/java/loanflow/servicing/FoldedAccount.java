package loanflow.servicing;

import java.util.ArrayList;
import java.util.List;
import loanflow.account.AccountState;
import loanflow.account.InstalmentKind;
import loanflow.account.InstalmentState;
import loanflow.account.Parts;

/** The open sides of a loan read off its account. Costs stand beside the instalments; what was waived is not asked for. */
final class FoldedAccount {

    private FoldedAccount() {}

    static LoanAccount of(Loan loan, AccountState state) {
        List<OpenInstalment> lines = new ArrayList<>();
        for (InstalmentState line : state.instalments()) {
            if (line.kind() != InstalmentKind.ADDITIONAL || hasMoreThanCosts(line)) {
                lines.add(line(lines.size() + 1, line));
            }
        }
        return new LoanAccount(
                loan.id(),
                loan.apr(),
                loan.dayCount(),
                loan.disbursedOn(),
                state.outstanding().fee(),
                state.overpaid(),
                lines);
    }

    private static boolean hasMoreThanCosts(InstalmentState line) {
        return line.charged().total().compareTo(line.charged().fee()) > 0;
    }

    private static OpenInstalment line(int number, InstalmentState line) {
        Parts asked = line.charged().minus(line.forgiven());
        return new OpenInstalment(
                number,
                line.due(),
                asked.principal(),
                asked.interest(),
                asked.penalty(),
                line.paid().principal(),
                line.paid().interest(),
                line.paid().penalty());
    }
}
