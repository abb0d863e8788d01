package loanflow.hardship.web;

import loanflow.access.Problem;
import loanflow.hardship.HardshipPaper;
import loanflow.hardship.HardshipPaperAnswer;
import org.springframework.http.HttpStatus;

/** What the API says of a paper that is not taken. */
final class HardshipPaperRefusals {

    private HardshipPaperRefusals() {}

    static HardshipPaper stored(HardshipPaperAnswer answer) {
        if (answer instanceof HardshipPaperAnswer.Refused refused) {
            throw problem(refused.rule());
        }
        return ((HardshipPaperAnswer.Stored) answer).paper();
    }

    private static Problem problem(HardshipPaperAnswer.Rule rule) {
        return switch (rule) {
            case TYPE ->
                new Problem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body", "type", "Must be a PDF, JPEG or PNG by content.");
            case SIZE -> new Problem(HttpStatus.PAYLOAD_TOO_LARGE, "body", "size", "A paper has at most 10 MB.");
            case EMPTY -> Problem.invalid("body", "required", "A paper has bytes.");
            case NOTHING_ASKED, TOO_MANY -> Problem.conflict(rule.name(), "The paper was not taken.");
        };
    }
}
