package loanflow.workflow.guard;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the servlet that serves it reads it: decoded, without {@code ;parameters}. */
final class Paths {

    private Paths() {}

    static String decoded(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
