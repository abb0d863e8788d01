package loanflow.servicing.web;

import java.time.LocalDate;
import java.util.List;
import loanflow.servicing.Balances;
import loanflow.servicing.Statement;
import org.jspecify.annotations.Nullable;

/** A statement; all amounts are decimal texts in {@code currency}. What lowers a balance has a minus. */
record StatementAnswer(
        String loanId,
        LocalDate from,
        LocalDate to,
        String currency,
        Amounts opening,
        List<Line> lines,
        Amounts closing) {

    /** By part; {@code total} is what is owed in all, the advance taken off. */
    record Amounts(String principal, String interest, String penalty, String costs, String advance, String total) {

        static Amounts of(Balances balances) {
            return new Amounts(
                    RepaymentAnswer.text(balances.principal()),
                    RepaymentAnswer.text(balances.interest()),
                    RepaymentAnswer.text(balances.penalty()),
                    RepaymentAnswer.text(balances.costs()),
                    RepaymentAnswer.text(balances.advance()),
                    RepaymentAnswer.text(balances.total()));
        }
    }

    record Line(
            LocalDate date,
            String reference,
            String rule,
            String zh,
            String en,
            String amount,
            @Nullable String because,
            Amounts change,
            Amounts balance) {

        static Line of(Statement.Line line) {
            return new Line(
                    line.on(),
                    line.reference(),
                    line.rule().name(),
                    (line.because() == null ? "" : "冲销：") + line.rule().chinese(),
                    (line.because() == null ? "" : "Reversed: ") + line.rule().english(),
                    RepaymentAnswer.text(line.amount()),
                    line.because(),
                    Amounts.of(line.change()),
                    Amounts.of(line.balance()));
        }
    }

    static StatementAnswer of(Statement statement) {
        return new StatementAnswer(
                statement.loanId(),
                statement.from(),
                statement.to(),
                statement.opening().total().currency().getCurrencyCode(),
                Amounts.of(statement.opening()),
                statement.lines().stream().map(Line::of).toList(),
                Amounts.of(statement.closing()));
    }
}
