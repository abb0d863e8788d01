package loanflow.workflow.guard;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

/** Does something as soon as somebody turns bytes or text into it. Tests only. */
public final class Gadget implements Serializable {

    static final AtomicInteger RUN = new AtomicInteger();

    @Serial
    private static final long serialVersionUID = 1;

    private String name = "";

    public Gadget() {
        RUN.incrementAndGet();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        RUN.incrementAndGet();
        this.name = name;
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
        stream.defaultReadObject();
        RUN.incrementAndGet();
    }
}
