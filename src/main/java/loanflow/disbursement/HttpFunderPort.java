package loanflow.disbursement;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** {@code POST /loan-questions} answers {@code {"decision": "APPROVE" | "REFUSE" | "LATER"}}. */
@Component
@ConditionalOnExpression("'${loanflow.payout.funder-url:}' != ''")
class HttpFunderPort implements FunderPort {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SignedHttp http;

    HttpFunderPort(PayoutSettings settings, @Qualifier("wallClock") Clock wallClock) {
        this.http = new SignedHttp(settings.funderUrl(), settings.key(), settings.timeout(), wallClock);
    }

    @Override
    public FunderReply ask(FunderQuestion question) {
        try {
            SignedHttp.Reply reply = http.post("/loan-questions", question.key(), Json.write(question));
            if (!reply.isOk()) {
                return FunderReply.UNCLEAR;
            }
            return switch (JSON.readTree(reply.body()).path("decision").asText()) {
                case "APPROVE" -> FunderReply.APPROVE;
                case "REFUSE" -> FunderReply.REFUSE;
                case "LATER" -> FunderReply.LATER;
                default -> FunderReply.UNCLEAR;
            };
        } catch (RestClientException | IOException e) {
            return FunderReply.UNCLEAR;
        }
    }
}
