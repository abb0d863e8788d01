package loanflow.access.page;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a page answers to a form. */
public final class PageAnswer {

    /** Content type of all pages. */
    public static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private PageAnswer() {}

    /** It is done: the page is shown anew, and loading it again does nothing again. */
    public static ResponseEntity<String> done(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** It is not: the page says why. */
    public static ResponseEntity<String> refused(String page) {
        return ResponseEntity.badRequest().contentType(MediaType.valueOf(HTML)).body(page);
    }
}
