package loanflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import loanflow.workflow.guard.BodyRead;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies of our API: 1 MB, papers 10 MB. A body is read whole before anybody works on it, so that its length is known
 * even where the sender does not say it; forms with files are limited by the servlet container.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class BodyLimit extends OncePerRequestFilter {

    static final int JSON_BYTES = 1 << 20;
    static final int PAPER_BYTES = 10 << 20;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") || isMultipart(request) || isFeed(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = request.getRequestURI().endsWith("/papers") ? PAPER_BYTES : JSON_BYTES;
        byte[] body = request.getContentLengthLong() > most
                ? new byte[most + 1]
                : request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            problems.write(
                    response,
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "body",
                    "size",
                    "The body is longer than " + most + " bytes.");
            return;
        }
        chain.doFilter(new BodyRead(request, body), response);
    }

    /** A partner's file is read row by row as it arrives; it is never held whole. */
    private static boolean isFeed(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.regionMatches(true, 0, "text/csv", 0, 8)
                && request.getRequestURI().equals("/api/applications/import");
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
