package loanflow.workflow.guard;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to whoever sends the engine's interface a key that ends in {@code Expression}, in the query or anywhere
 * in a JSON body: the second lock beside {@link CaseExpression} (CVE-2026-109432). Nothing that the web apps need to
 * work on tasks uses such keys; filters with expressions are made by the application.
 */
final class ExpressionKeysFilter extends OncePerRequestFilter {

    private static final String KEY_END = "expression";
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Paths.decoded(request);
        return !path.startsWith("/engine-rest") && !path.startsWith("/camunda");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Collections.list(request.getParameterNames()).stream().anyMatch(ExpressionKeysFilter::isRefused)) {
            refuse(response);
        } else if (isUpload(request)) {
            chain.doFilter(request, response);
        } else {
            filterBody(request, response, chain);
        }
    }

    private static void filterBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (hasRefusedKey(body)) {
            refuse(response);
        } else {
            chain.doFilter(new BodyRead(request, body), response);
        }
    }

    // What is no JSON up to its end cannot reach a query either: the engine refuses it itself.
    private static boolean hasRefusedKey(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isRefused(parser.currentName())) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static boolean isRefused(String key) {
        return key.toLowerCase(Locale.ROOT).endsWith(KEY_END);
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"title\":\"Bad Request\",\"status\":400,\"rule\":\"expression\","
                        + "\"detail\":\"expressions are not allowed here\"}");
    }
}
