package loanflow.collection.process;

import java.util.Objects;
import loanflow.collection.Collection;
import loanflow.servicing.ArrearsNews;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** Servicing has news of a person's arrears. */
@Component
class ArrearsHandler implements InboxHandler {

    private final Collection collection;

    ArrearsHandler(Collection collection) {
        this.collection = collection;
    }

    @Override
    public String source() {
        return ArrearsNews.ARREARS;
    }

    @Override
    public Handling handle(InboxMessage message) {
        String customer = Objects.requireNonNull(ArrearsNews.read(message).customerId());
        return collection.hear(customer) ? Handling.DONE : Handling.NOT_YET;
    }
}
