package loanflow.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code statement_match}: which line is which movement, one to one. */
@Repository
class JdbcMatches {

    /**
     * The n-th open line of a name with the n-th open movement of that name: first where the amounts are equal, then
     * where only the direction is.
     */
    private static final String PAIR = """
            with line as (
                select l.statement_id, l.number, l.name, l.amount_fen,
                       row_number() over (partition by l.name, %1$s order by l.statement_id, l.number) turn
                  from statement_line_open l where l.for_statement = :statement),
            movement as (
                select m.journal_id, m.name, m.amount_fen,
                       row_number() over (partition by m.name, %1$s order by m.journal_id) turn
                  from cash_movement_open m where m.for_statement = :statement)
            insert into statement_match
            select l.statement_id, l.number, m.journal_id, :statement, m.amount_fen, l.amount_fen
              from line l join movement m on m.name = l.name and m.turn = l.turn and %2$s
            """;

    private static final List<String> WAYS = List.of(
            PAIR.formatted("amount_fen", "m.amount_fen = l.amount_fen"),
            PAIR.formatted("sign(amount_fen)", "sign(m.amount_fen) = sign(l.amount_fen)"));

    private final JdbcClient jdbc;

    JdbcMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pairs what is open on this statement, or on an earlier one, with what is open in the journal. */
    int pair(long statement) {
        return WAYS.stream()
                .mapToInt(sql -> jdbc.sql(sql).param("statement", statement).update())
                .sum();
    }
}
