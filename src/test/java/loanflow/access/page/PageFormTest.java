package loanflow.access.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

class PageFormTest {

    private static final CsrfToken TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "t-1");
    private static final PageForm FORM = new PageForm(
            "/somewhere",
            "提交 Submit",
            List.of(
                    FormField.text("why", "原因 Why", 20),
                    FormField.day("from", "自 From"),
                    FormField.choice("kind", "种类 Kind", Map.of("A", "甲 <A>"))));

    @Test
    void anEmptyFormHasItsFieldsItsTokenAndNoComplaint() {
        assertThat(FORM.empty(TOKEN).markup())
                .contains(
                        "<form method=\"post\" action=\"/somewhere\">",
                        "name=\"_csrf\" value=\"t-1\"",
                        "<input type=\"text\" name=\"why\" value=\"\" maxlength=\"20\" required>",
                        "<input type=\"date\" name=\"from\" value=\"\" required>",
                        "<option value=\"A\">甲 &lt;A&gt;</option>",
                        "<p class=\"rule\"></p>")
                .doesNotContain("<!--");
    }

    @Test
    void whatWasTypedStandsThereAgainAndIsNoMarkup() {
        String again = FORM.again(TOKEN, Map.of("why", "\"><script>", "kind", "A", "other", "x"), "太短 <b>")
                .markup();

        assertThat(again)
                .contains("value=\"&quot;&gt;&lt;script&gt;\"", "<option value=\"A\" selected>", "太短 &lt;b&gt;")
                .doesNotContain("<script>", "<b>", "other");
    }

    @Test
    void fieldsAreNamedAsPeopleKnowThemInTheirOrder() {
        BindingResult broken = new MapBindingResult(Map.of(), "form");
        broken.rejectValue("from", "required");
        broken.rejectValue("why", "size");

        assertThat(FORM.again(TOKEN, Map.of(), broken).markup()).contains("请检查 Please check: 原因 Why；自 From</p>");
    }

    @Test
    void aButtonSendsItsTokenToo() {
        assertThat(PageForm.button("/x/1", "解除 Lift", TOKEN).markup())
                .contains("action=\"/x/1\"", "value=\"t-1\"", ">解除 Lift</button>");
    }
}
