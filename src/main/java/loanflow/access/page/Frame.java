package loanflow.access.page;

import java.util.Map;

/**
 * What all pages of staff have around their content.
 *
 * @param title what the browser calls the page
 * @param chinese heading
 * @param english the same in English
 */
public record Frame(String title, String chinese, String english, String footer) {

    private static final Html FRAME = Html.page("frame.html");

    /** The whole page, with what it is about under its heading. */
    public String around(Object lead, Html content) {
        return FRAME.with(Map.of(
                        "title", title,
                        "chinese", chinese,
                        "english", english,
                        "lead", lead,
                        "content", content,
                        "footer", footer))
                .markup();
    }
}
