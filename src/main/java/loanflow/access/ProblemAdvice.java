package loanflow.access;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every refusal in one form, naming field and rule. Answers never repeat what was sent and never tell how we are
 * built: no stack traces, no SQL, no class names.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Problem problem) {
        return answer(problem.status(), problem.field(), problem.rule(), problem.detail());
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(AccessDeniedException refusal) {
        return answer(HttpStatus.FORBIDDEN, null, "permission", "This caller may not do this.");
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .findFirst()
                .map(broken -> broken(
                        lastStep(broken.getPropertyPath().toString()),
                        broken.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, null, "invalid", "The request is not valid."));
    }

    @ExceptionHandler
    ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException failure) {
        return answer(HttpStatus.BAD_REQUEST, failure.getName(), "type", "This field has the wrong type.");
    }

    @ExceptionHandler
    ResponseEntity<Object> cutWrong(MultipartException failure) {
        return answer(HttpStatus.BAD_REQUEST, "body", "multipart", "The body is not the form that it says it is.");
    }

    @ExceptionHandler
    ResponseEntity<Object> busy(TransientDataAccessException failure) {
        LOG.warn("Refused for now: {}", failure.getClass().getSimpleName());
        return answer(HttpStatus.CONFLICT, null, "busy", "Somebody else is changing this: ask again.");
    }

    @ExceptionHandler
    ResponseEntity<Object> defect(Exception defect) {
        LOG.error("A request failed", defect);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, null, "defect", "This is our fault. It has been noted.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                HttpStatus.BAD_REQUEST, failure.getRequestPartName(), "required", "This part of the form is missing.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError broken = failure.getFieldError();
        return broken == null
                ? answer(HttpStatus.BAD_REQUEST, null, "invalid", "The request is not valid.")
                : broken(broken.getField(), String.valueOf(broken.getCode()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return failure.getParameterValidationResults().stream()
                .findFirst()
                .map(result -> broken(
                        String.valueOf(result.getMethodParameter().getParameterName()),
                        lastStep(String.valueOf(
                                result.getResolvableErrors().get(0).getCodes() == null
                                        ? "invalid"
                                        : firstCode(result.getResolvableErrors()
                                                .get(0)
                                                .getCodes())))))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, null, "invalid", "The request is not valid."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return refused(problem);
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return answer(HttpStatus.BAD_REQUEST, path(unknown), "unknown", "There is no such field.");
            }
            if (cause instanceof JsonMappingException mistyped
                    && !mistyped.getPath().isEmpty()) {
                return answer(HttpStatus.BAD_REQUEST, path(mistyped), "type", "This field has the wrong type.");
            }
        }
        return answer(HttpStatus.BAD_REQUEST, null, "json", "The body is not the JSON that is expected here.");
    }

    /** All else that Spring itself refuses keeps Spring's status and gets our form. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        ProblemDetail detail =
                ProblemWriter.detail(known, null, camel(known.getReasonPhrase()), known.getReasonPhrase() + ".");
        return ResponseEntity.status(status).headers(headers).body(detail);
    }

    private static ResponseEntity<Object> broken(String field, String constraint) {
        String rule = constraint.equals("NotNull") || constraint.equals("NotBlank") ? "required" : camel(constraint);
        return answer(HttpStatus.BAD_REQUEST, field, rule, "This field breaks the rule \"" + rule + "\".");
    }

    private static ResponseEntity<Object> answer(HttpStatus status, @Nullable String field, String rule, String text) {
        return ResponseEntity.status(status).body(ProblemWriter.detail(status, field, rule, text));
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String firstCode(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String camel(String words) {
        String joined = words.replace(" ", "");
        return joined.isEmpty() ? joined : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}
