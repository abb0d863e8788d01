package loanflow.servicing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A statement as a CSV table: opening balance, a row for each line, closing balance. */
final class StatementTable {

    private static final String PARTS = "principal,interest,penalty,costs,advance,total";
    private static final List<String> HEAD = Stream.concat(
                    Stream.of("date", "rule", "zh", "en", "reference", "because", "currency", "amount"),
                    Stream.of("change_", "balance_")
                            .flatMap(of -> Stream.of(PARTS.split(",")).map(part -> of + part)))
            .toList();
    private static final StatementAnswer.Amounts NONE = new StatementAnswer.Amounts("", "", "", "", "", "");

    private StatementTable() {}

    static String of(StatementAnswer statement) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(HEAD);
            Stream<?> opening = Stream.of(statement.from(), "OPENING", "期初余额", "Opening balance", "", "");
            row(table, opening, statement.currency(), "", NONE, statement.opening());
            for (StatementAnswer.Line line : statement.lines()) {
                Stream<?> what = Stream.of(
                        line.date(),
                        line.rule(),
                        line.zh(),
                        line.en(),
                        line.reference(),
                        Objects.requireNonNullElse(line.because(), ""));
                row(table, what, statement.currency(), line.amount(), line.change(), line.balance());
            }
            Stream<?> closing = Stream.of(statement.to(), "CLOSING", "期末余额", "Closing balance", "", "");
            row(table, closing, statement.currency(), "", NONE, statement.closing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void row(
            CSVPrinter table,
            Stream<?> what,
            String currency,
            String amount,
            StatementAnswer.Amounts change,
            StatementAnswer.Amounts balance)
            throws IOException {
        table.printRecord(Stream.of(what, Stream.of(currency, amount), parts(change), parts(balance))
                .flatMap(cells -> cells)
                .toList());
    }

    private static Stream<String> parts(StatementAnswer.Amounts amounts) {
        return Stream.of(
                amounts.principal(),
                amounts.interest(),
                amounts.penalty(),
                amounts.costs(),
                amounts.advance(),
                amounts.total());
    }
}
