package loanflow.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problem details for what is refused before any controller is reached. */
@Component
class ProblemWriter {

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    static ProblemDetail detail(HttpStatus status, @Nullable String field, String rule, String text) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text);
        if (field != null) {
            problem.setProperty("field", field);
        }
        problem.setProperty("rule", rule);
        return problem;
    }

    void write(HttpServletResponse response, HttpStatus status, String rule, String text) throws IOException {
        write(response, status, null, rule, text);
    }

    void write(HttpServletResponse response, HttpStatus status, @Nullable String field, String rule, String text)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), detail(status, field, rule, text));
    }
}
