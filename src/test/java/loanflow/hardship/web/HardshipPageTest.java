package loanflow.hardship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.hardship.HardshipPaper;
import loanflow.hardship.HardshipPaperKind;
import loanflow.hardship.HardshipPapers;
import loanflow.hardship.HardshipState;
import loanflow.hardship.HardshipView;
import loanflow.hardship.Hardships;
import loanflow.servicing.LoanOwners;
import loanflow.servicing.Servicing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What the page of hardship offers: papers are taken while somebody looks at the request, and only then. */
class HardshipPageTest {

    private static final String UPLOAD = "action=\"/loans/loan-1/hardship/papers\"";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Hardships hardships = mock(Hardships.class);
    private final HardshipPapers papers = mock(HardshipPapers.class);
    private final Servicing servicing = mock(Servicing.class);
    private final HardshipPageController page =
            new HardshipPageController(hardships, papers, new HardshipCallers(servicing));

    @BeforeEach
    void lend() {
        when(servicing.ownersOf("loan-1")).thenReturn(Optional.of(new LoanOwners("partner-1", "application-1")));
        when(papers.of("loan-1"))
                .thenReturn(List.of(new HardshipPaper(
                        "paper-1",
                        HardshipPaperKind.MEDICAL,
                        "application/pdf",
                        4_096,
                        "0".repeat(64),
                        OffsetDateTime.parse("2026-03-02T10:00:00+08:00"))));
        when(hardships.find("loan-1")).thenReturn(Optional.empty());
    }

    @Test
    void whoeverAskedNothingHandsInNothing() {
        assertThat(shown())
                .contains("action=\"/loans/loan-1/hardship\"", "无 None", "/hardship/papers/paper-1")
                .doesNotContain(UPLOAD, "type=\"file\"", "<!--");
    }

    @Test
    void whileTheRequestIsLookedAtItsPapersAreTaken() {
        stands(HardshipState.ASKED);

        assertThat(shown())
                .contains(UPLOAD, "type=\"file\"", "value=\"MEDICAL\"", "name=\"_csrf\" value=\"t0ken\"", "2026-03-11")
                .doesNotContain("<!--");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASKED")
    void onceItIsAnsweredItTakesNoMore(HardshipState state) {
        stands(state);

        assertThat(shown()).contains(state.words()).doesNotContain(UPLOAD, "type=\"file\"", "<!--");
    }

    private void stands(HardshipState state) {
        when(hardships.find("loan-1"))
                .thenReturn(
                        Optional.of(new HardshipView("request-1", "loan-1", state, DAY, DAY.plusDays(9), null, null)));
    }

    private String shown() {
        return page.show(
                new Caller.Staff("one", Set.of("service-agents")),
                "loan-1",
                new DefaultCsrfToken("X-CSRF", "_csrf", "t0ken"));
    }
}
