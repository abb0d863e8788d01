package loanflow.demo;

import java.util.List;
import loanflow.origination.Applied;
import loanflow.origination.Origination;
import loanflow.workflow.NewIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People apply for their first loan. Who comes twice, after a crash, has come once. */
@Component
@Profile("demo")
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Origination origination;

    Arrivals(Origination origination) {
        this.origination = origination;
    }

    void come(Draw draw, List<Person> people) {
        Wishes wishes = new Wishes(draw);
        for (Person person : people) {
            Applied applied = NewIds.seeded(
                    draw.number("applies", person.reference()), () -> origination.apply(wishes.of(person)));
            if (!(applied instanceof Applied.Accepted || applied instanceof Applied.Repeated)) {
                LOG.warn("{} was not taken: {}", person.reference(), applied);
            }
        }
    }
}
