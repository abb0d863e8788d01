package loanflow.servicing.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.access.page.Html;
import loanflow.servicing.Statement;

/** Draws a statement: opening balance, a row for each line with the balances after it, closing balance. */
final class StatementRows {

    private StatementRows() {}

    static Html of(Statement statement) {
        StatementAnswer answer = StatementAnswer.of(statement);
        List<Html> rows = new ArrayList<>();
        rows.add(balances(answer.from(), both("期初余额", "Opening balance"), "", answer.opening()));
        for (StatementAnswer.Line line : answer.lines()) {
            String because = line.because() == null ? "" : " · " + line.because();
            rows.add(balances(line.date(), both(line.zh(), line.en() + because), line.amount(), line.balance()));
        }
        rows.add(balances(answer.to(), both("期末余额", "Closing balance"), "", answer.closing()));
        return lines(rows);
    }

    private static Html balances(LocalDate on, Html what, String amount, StatementAnswer.Amounts balance) {
        return row(
                on,
                what,
                amount,
                balance.principal(),
                balance.interest(),
                balance.penalty(),
                balance.costs(),
                balance.advance(),
                balance.total());
    }
}
