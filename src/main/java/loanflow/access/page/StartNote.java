package loanflow.access.page;

import java.util.Optional;

/** What another module has to say on the start page for the time being. Nothing in it is personal. */
public interface StartNote {

    /** Empty: nothing now. While there is something the page loads itself anew. */
    Optional<Html> now();
}
