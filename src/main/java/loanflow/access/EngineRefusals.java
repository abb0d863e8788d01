package loanflow.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the engine's REST interface refuses is answered as {@code application/problem+json} with field and rule, like
 * everything else. The engine's own words stay in {@code message}, where Modeler and the engine's clients look for them.
 */
final class EngineRefusals extends OncePerRequestFilter {

    /** As the guards of forms and of models say it. */
    private static final Pattern FIELD = Pattern.compile("(?:field|element) (\\S+) breaks the rule (\\w+)");

    private final ObjectMapper json;

    EngineRefusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldRefusal held = new HeldRefusal(response);
        chain.doFilter(request, held);
        byte[] said = held.body();
        if (said.length == 0 || response.isCommitted()) {
            return;
        }
        byte[] problem = json.writeValueAsBytes(problem(held.getStatus(), said));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
    }

    private ProblemDetail problem(int code, byte[] said) {
        HttpStatus status = HttpStatus.valueOf(code);
        JsonNode words = read(said);
        String message = words.path("message").asText(status.getReasonPhrase() + ".");
        Matcher field = FIELD.matcher(message);
        boolean named = field.find();
        ProblemDetail problem = ProblemWriter.detail(
                status,
                named ? field.group(1) : null,
                named ? field.group(2) : words.path("type").asText("refused"),
                message);
        problem.setProperty("message", message);
        return problem;
    }

    private JsonNode read(byte[] said) {
        try {
            return json.readTree(said);
        } catch (IOException noJson) {
            return json.createObjectNode();
        }
    }
}
