package loanflow.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door by which a person is told what was decided about something he asked or complained of. */
@Service
@Transactional
public class Answers {

    /** The quickest first; a letter reaches whoever has closed the others. */
    private static final List<Channel> CHANNELS = List.of(Channel.SMS, Channel.PUSH, Channel.EMAIL, Channel.LETTER);

    private final Contact contact;
    private final Clock clock;

    Answers(Contact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    /**
     * Answers under purpose {@link ContactPurpose#ANSWER}, which no hold forbids, on the first channel that the gate does
     * not deny.
     *
     * @param key names the answer; a later try of the same answer is another touch
     * @param matter the loan it is about
     * @return whether it is on its way, or when to try again
     */
    public AnswerSent send(
            String key, String customerId, String matter, MessageTemplate template, Map<String, String> values) {
        long attempt = Instant.now(clock).getEpochSecond();
        ContactOutcome last = null;
        for (Channel channel : CHANNELS) {
            last = contact.touch(new ContactRequest(
                    key + ":" + channel + ":" + attempt,
                    customerId,
                    matter,
                    channel,
                    ContactPurpose.ANSWER,
                    template,
                    values));
            if (!(last instanceof ContactOutcome.Denied)) {
                return AnswerSent.of(last);
            }
        }
        return AnswerSent.of(Objects.requireNonNull(last));
    }
}
