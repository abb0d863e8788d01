package loanflow.testing;

import java.util.Collection;
import java.util.function.Consumer;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;

/** Gives a test what is sent; to the house it has all gone out. */
public record KeptOutbox(Consumer<OutboxMessage> sent) implements Outbox {

    @Override
    public void send(OutboxMessage message) {
        sent.accept(message);
    }

    @Override
    public boolean anyOpen(String kind, Collection<String> keys) {
        return false;
    }
}
