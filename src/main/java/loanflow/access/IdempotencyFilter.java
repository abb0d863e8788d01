package loanflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import loanflow.access.JdbcIdempotentAnswers.Answer;
import loanflow.access.JdbcIdempotentAnswers.Taken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.ServletRequestPathUtils;

/** Makes {@link Idempotent} true: effect and stored answer are one transaction, so neither exists without the other. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final String WAITING = IdempotencyFilter.class.getName() + ".waiting";

    private static final Duration WAIT = Duration.ofMillis(100);
    private static final int MOST_WAITS = 100;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final JdbcIdempotentAnswers answers;
    private final PlatformTransactionManager transactions;
    private final RequestMappingHandlerMapping mappings;
    private final ProblemWriter problems;

    IdempotencyFilter(
            JdbcIdempotentAnswers answers,
            PlatformTransactionManager transactions,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            ProblemWriter problems) {
        this.answers = answers;
        this.transactions = transactions;
        this.mappings = mappings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = CallerAuthentication.current();
        if (caller == null || !isIdempotent(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (SentForm.isOne(request)) {
            SentForm form = SentForm.of(request).orElse(null);
            if (form == null) {
                problems.write(
                        response, HttpStatus.BAD_REQUEST, SentForm.KEY, "required", "The form is to be loaded anew.");
                return;
            }
            inOneTransaction(new Asked(caller.name(), form.key(), form.hash()), request, response, chain);
            return;
        }
        String key = request.getHeader(HEADER);
        if (key == null || !KEY.matcher(key).matches()) {
            problems.write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    HEADER,
                    key == null ? "required" : "pattern",
                    "A key of 1 to 128 visible characters is needed, the same when the request is repeated.");
            return;
        }
        Optional<String> hash = RequestHash.of(request);
        if (hash.isEmpty()) {
            problems.write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "body",
                    "multipart",
                    "The body is not the form that it says it is.");
            return;
        }
        inOneTransaction(new Asked(caller.name(), key, hash.get()), request, response, chain);
    }

    private void inOneTransaction(
            Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        boolean answered = false;
        try {
            answered = answerOnce(asked, request, response, chain);
        } finally {
            if (!transaction.isCompleted() && !answered) {
                transactions.rollback(transaction);
            }
        }
        if (answered) {
            transactions.commit(transaction);
        }
        flush(request);
    }

    /** True when the answer is to be kept with its effect; false when everything is to be rolled back. */
    private boolean answerOnce(Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Taken taken = answers.take(asked.caller(), asked.key());
        for (int wait = 0; taken instanceof Taken.InFlight && SentForm.isOne(request) && wait < MOST_WAITS; wait++) {
            // The browser shows what is answered to the second click: it waits for the first.
            LockSupport.parkNanos(WAIT.toNanos());
            taken = answers.take(asked.caller(), asked.key());
        }
        if (taken instanceof Taken.InFlight) {
            problems.write(response, HttpStatus.CONFLICT, HEADER, "inFlight", "The first request is still at work.");
            return false;
        }
        if (taken instanceof Taken.Answered before) {
            repeat(before.answer(), asked, response);
            return false;
        }
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        request.setAttribute(WAITING, kept);
        // A form that is refused is shown again, under a new key; nothing of it is kept.
        HttpStatus forget = SentForm.isOne(request) ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) != null || kept.getStatus() >= forget.value()) {
            return false;
        }
        answers.keep(
                asked.caller(),
                asked.key(),
                new Answer(
                        asked.hash(),
                        kept.getStatus(),
                        kept.getContentType(),
                        kept.getHeader(HttpHeaders.LOCATION),
                        kept.getContentAsByteArray()));
        return true;
    }

    /** The caller hears of it only after the commit. */
    private static void flush(HttpServletRequest request) throws IOException {
        if (request.getAttribute(WAITING) instanceof ContentCachingResponseWrapper waiting) {
            waiting.copyBodyToResponse();
        }
    }

    private void repeat(Answer answer, Asked asked, HttpServletResponse response) throws IOException {
        if (!answer.requestHash().equals(asked.hash())) {
            problems.write(
                    response,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    HEADER,
                    "sameRequest",
                    "This key was used for another request.");
            return;
        }
        response.setStatus(answer.status());
        response.setContentType(answer.contentType());
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        response.getOutputStream().write(answer.body());
    }

    private boolean isIdempotent(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var found = mappings.getHandler(request);
            return found != null
                    && found.getHandler() instanceof HandlerMethod method
                    && method.hasMethodAnnotation(Idempotent.class);
        } catch (Exception notAPostOfOurs) {
            return false;
        }
    }

    private record Asked(String caller, String key, String hash) {}
}
