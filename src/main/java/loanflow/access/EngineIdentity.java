package loanflow.access;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Lets the engine know for whom it works, so that its own permissions apply. */
public interface EngineIdentity {

    /** Runs the work as this member of staff. */
    void actingAs(Caller.Staff staff, Work work) throws IOException, ServletException;

    /** What is done in his name. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, ServletException;
    }
}
