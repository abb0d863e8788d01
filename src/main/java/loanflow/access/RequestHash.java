package loanflow.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** What makes two requests the same: address and content; of a form with files its parts, not how it was cut. */
final class RequestHash {

    private RequestHash() {}

    /** Empty when a form with files cannot be taken apart. */
    static Optional<String> of(HttpServletRequest request) throws IOException {
        try {
            return Optional.of(hash(request));
        } catch (ServletException | IllegalStateException notAForm) {
            return Optional.empty();
        } catch (IOException e) {
            // The server's upload code says so of a form without a boundary, too.
            if (BodyLimit.isMultipart(request)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static String hash(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = Secrets.sha256();
        update(digest, request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString());
        if (BodyLimit.isMultipart(request)) {
            for (Part part : request.getParts()) {
                update(digest, part.getName() + "\n" + part.getSubmittedFileName() + "\n" + part.getContentType());
                digest.update(part.getInputStream().readAllBytes());
            }
        } else {
            digest.update(request.getInputStream().readAllBytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
