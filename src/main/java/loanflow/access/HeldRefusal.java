package loanflow.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response that goes on as it is, but whose body is held back when it refuses. */
final class HeldRefusal extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    HeldRefusal(HttpServletResponse response) {
        super(response);
    }

    /** What the refusal says; empty when nothing was refused. */
    byte[] body() {
        return body.toByteArray();
    }

    private boolean refuses() {
        return getStatus() >= SC_BAD_REQUEST;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return refuses() ? held() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return refuses()
                ? new PrintWriter(new OutputStreamWriter(held(), StandardCharsets.UTF_8), true)
                : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!refuses()) {
            super.flushBuffer();
        }
    }

    private ServletOutputStream held() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("a refusal is written at once");
            }
        };
    }
}
