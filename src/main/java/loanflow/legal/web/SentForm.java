package loanflow.legal.web;

import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.page.Html;
import loanflow.access.page.PageForm;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;

/** A form that somebody sent, with what he typed. */
record SentForm(Caller.Staff staff, PageForm form, Map<String, String> typed, BindingResult broken, CsrfToken token) {

    boolean isBroken() {
        return broken.hasErrors();
    }

    /** Shown again, naming the fields that break a rule. */
    Html again() {
        return form.again(token, typed, broken);
    }

    Html again(String rule) {
        return form.again(token, typed, rule);
    }
}
