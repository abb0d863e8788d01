package loanflow.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loanflow.hardship.HardshipPaperAnswer.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence for hardship: what is taken, that it lies sealed, and that whoever opens it is named. */
class HardshipPapersTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final HardshipKit kit = new HardshipKit();
    private final String customer = UUID.randomUUID().toString();
    private String loan;
    private String request;

    @BeforeEach
    void ask() {
        loan = kit.borrow(customer);
        request = kit.ask(loan);
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aPaperIsSealedAndOpenedByNameOnly() {
        HardshipPaper paper = stored(kit.papers.add(loan, HardshipPaperKind.MEDICAL, PDF, "partner:p"));

        assertThat(paper.mediaType()).isEqualTo("application/pdf");
        assertThat(paper.sizeBytes()).isEqualTo(PDF.length);
        assertThat(kit.papers.of(loan)).containsExactly(paper);
        assertThat(kit.jdbc
                        .sql("select sealed from hardship_paper")
                        .query((row, number) -> row.getBytes(1))
                        .single())
                .isNotEqualTo(PDF)
                .isEqualTo(HardshipKit.sealed(customer, "hardship-paper/" + paper.id(), PDF));
        verify(kit.reveals, never()).note(any(), any(), any(), any());

        assertThat(kit.papers.open(loan, paper.id(), "staff:service"))
                .hasValueSatisfying(content -> assertThat(content.bytes()).isEqualTo(PDF));
        verify(kit.reveals).note(eq(customer), any(), eq("staff:service"), eq("hardship paper " + paper.id()));
    }

    @Test
    void theSameBytesAgainAreTheSamePaper() {
        HardshipPaper first = stored(kit.papers.add(loan, HardshipPaperKind.INCOME, PDF, "partner:p"));

        assertThat(stored(kit.papers.add(loan, HardshipPaperKind.INCOME, PDF, "staff:service")))
                .isEqualTo(first);
        assertThat(kit.papers.of(loan)).hasSize(1);
    }

    @Test
    void whatIsNoPaperIsRefused() {
        for (String content : List.of("plain words", "<html></html>", "PK\u0003\u0004zip", "MZ program", "%PD")) {
            assertRefused(content.getBytes(StandardCharsets.UTF_8), Rule.TYPE);
        }
        assertRefused(new byte[0], Rule.EMPTY);
        byte[] long10 = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, long10, 0, PDF.length);
        assertRefused(long10, Rule.SIZE);
    }

    @Test
    void thereIsAnEndToPapers() {
        for (int number = 0; number < 20; number++) {
            HardshipPaper unused = stored(kit.papers.add(loan, HardshipPaperKind.OTHER, pdf(number), "partner:p"));
        }
        assertThat(kit.papers.add(loan, HardshipPaperKind.OTHER, pdf(20), "partner:p"))
                .isEqualTo(new HardshipPaperAnswer.Refused(Rule.TOO_MANY));
        assertThat(kit.papers.of(loan)).hasSize(20);
    }

    @Test
    void onlyARequestThatIsLookedAtTakesPapers() {
        String other = kit.borrow(UUID.randomUUID().toString());
        assertThat(kit.papers.add(other, HardshipPaperKind.OTHER, PDF, "partner:p"))
                .isEqualTo(new HardshipPaperAnswer.Refused(Rule.NOTHING_ASKED));

        kit.work.refuse(request, Optional.empty());
        assertRefused(PDF, Rule.NOTHING_ASKED);
    }

    @Test
    void aPaperOfAnotherLoanIsNotThere() {
        HardshipPaper paper = stored(kit.papers.add(loan, HardshipPaperKind.DEATH, PDF, "staff:service"));
        String other = kit.borrow(UUID.randomUUID().toString());
        String unused = kit.ask(other);

        assertThat(kit.papers.open(other, paper.id(), "staff:service")).isEmpty();
        assertThat(kit.papers.open(loan, "no-paper", "staff:service")).isEmpty();
        verify(kit.reveals, never()).note(any(), any(), any(), any());
    }

    @Test
    void aPaperNeverChanges() {
        HardshipPaper unused = stored(kit.papers.add(loan, HardshipPaperKind.DEATH, PDF, "staff:service"));

        assertThatThrownBy(() ->
                        kit.jdbc.sql("update hardship_paper set kind = 'OTHER'").update())
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> kit.jdbc.sql("delete from hardship_paper").update())
                .isInstanceOf(RuntimeException.class);
    }

    private void assertRefused(byte[] content, Rule rule) {
        assertThat(kit.papers.add(loan, HardshipPaperKind.OTHER, content, "partner:p"))
                .isEqualTo(new HardshipPaperAnswer.Refused(rule));
        assertThat(kit.papers.of(loan)).isEmpty();
    }

    private static HardshipPaper stored(HardshipPaperAnswer answer) {
        return ((HardshipPaperAnswer.Stored) answer).paper();
    }

    private static byte[] pdf(int number) {
        return ("%PDF-1.4\n% " + number + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }
}
