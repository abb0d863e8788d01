package loanflow.hardship;

import java.util.Map;
import java.util.Objects;
import loanflow.contact.AnswerSent;
import loanflow.contact.Answers;
import loanflow.contact.MessageTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door by which the process tells the borrower what was decided. */
@Service
@Transactional
public class HardshipAnswers {

    private final JdbcHardshipRequests requests;
    private final JdbcHardshipPlans plans;
    private final Answers answers;

    HardshipAnswers(JdbcHardshipRequests requests, JdbcHardshipPlans plans, Answers answers) {
        this.requests = requests;
        this.plans = plans;
        this.answers = answers;
    }

    /** Tells him. A plan may be taken as soon as he was told, or cannot be told on any channel: the API shows it too. */
    public AnswerSent send(String id) {
        HardshipRequest request = requests.lock(id);
        if (request.state() == HardshipState.REFUSED) {
            return send(
                    request,
                    MessageTemplate.HARDSHIP_REFUSED_V1,
                    Map.of(
                            "askedOn",
                            request.askedOn().toString(),
                            "reason",
                            Objects.requireNonNull(request.reason()).chinese()));
        }
        Plan plan = plans.latest(id).orElseThrow();
        AnswerSent sent = send(
                request,
                MessageTemplate.HARDSHIP_OFFER_V1,
                Map.of(
                        "plan", plan.terms().kind().chinese(),
                        "amount", plan.instalment().major().toPlainString(),
                        "first", plan.terms().first().toString(),
                        "until", Objects.requireNonNull(request.offerEndsOn()).toString()));
        if (sent.decision() != AnswerSent.Decision.DEFER) {
            requests.move(id, HardshipState.OFFERED, request.offerEndsOn());
        }
        return sent;
    }

    private AnswerSent send(HardshipRequest request, MessageTemplate template, Map<String, String> values) {
        return answers.send("hardship:" + request.id(), request.customerId(), request.loanId(), template, values);
    }
}
