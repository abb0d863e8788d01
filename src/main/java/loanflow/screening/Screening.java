package loanflow.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loanflow.network.Network;
import loanflow.network.Purpose;
import loanflow.network.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for other modules: opens the screening of an application, and tells its facts and its outcome. */
@Service
@Transactional
public class Screening {

    private final Screenings screenings;
    private final Network network;
    private final Questions questions;

    Screening(Screenings screenings, Network network, Questions questions) {
        this.screenings = screenings;
        this.network = network;
        this.questions = questions;
    }

    /** Stores the file before the process {@code screening} starts; a second file of the same application is ignored. */
    public void open(ScreeningFile file) {
        if (screenings.open(file)) {
            network.connect(file.customerId(), Purpose.FRAUD, ties(file.links()), file.appliedAt());
        }
    }

    /**
     * All that is known now: signals, vendors' facts (bureau report and income sources too) and our counters, by the
     * names of the tables' inputs. What nobody knows is absent.
     *
     * @throws IllegalArgumentException when the application was never opened here
     */
    @Transactional(readOnly = true)
    public Map<String, Object> factsOf(String applicationId) {
        return screenings.knownOf(applicationId).facts();
    }

    /**
     * Where the screening stands.
     *
     * @throws IllegalArgumentException when the application was never opened here
     */
    @Transactional(readOnly = true)
    public ScreeningOutcome outcomeOf(String applicationId) {
        return screenings.outcomeOf(applicationId);
    }

    /** Whether people decided it; false also while it is open. */
    @Transactional(readOnly = true)
    public boolean decidedByPeople(String applicationId) {
        return screenings.decidedByPeople(applicationId);
    }

    /**
     * The applicant did the second liveness check. What it showed is asked from the provider, not believed.
     *
     * @param livenessReference the provider's opaque id of the session, not personal
     */
    public StepUpReceipt stepUpAnswered(String applicationId, String livenessReference) {
        if (!screenings.move(applicationId, ScreeningState.STEP_UP, ScreeningState.LIVENESS)) {
            return StepUpReceipt.NOT_AWAITED;
        }
        questions.askLiveness(applicationId, livenessReference);
        return StepUpReceipt.ACCEPTED;
    }

    private static List<Tie> ties(ScreeningFile.Links links) {
        List<Tie> ties = new ArrayList<>();
        tie(ties, Tie.Kind.PHONE, links.phone());
        tie(ties, Tie.Kind.CARD, links.bankCard());
        tie(ties, Tie.Kind.DEVICE, links.device());
        tie(ties, Tie.Kind.WIFI, links.wifi());
        tie(ties, Tie.Kind.ADDRESS, links.homeAddress());
        tie(ties, Tie.Kind.EMPLOYER, links.employer());
        links.contactPhones().forEach(phone -> ties.add(new Tie(Tie.Kind.CONTACT, phone)));
        return ties;
    }

    private static void tie(List<Tie> ties, Tie.Kind kind, @Nullable String index) {
        if (index != null) {
            ties.add(new Tie(kind, index));
        }
    }
}
