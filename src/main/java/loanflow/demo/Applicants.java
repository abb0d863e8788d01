package loanflow.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loanflow.appeal.AppealAnswer;
import loanflow.appeal.Appeals;
import loanflow.demo.JdbcApplicants.Open;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do between their application and the payout, each when he is asked. */
@Component
@Profile("demo")
class Applicants {

    /** Of those who are refused, so many want a person to look at it. */
    private static final double APPEAL = 0.25;

    private final JdbcApplicants applicants;
    private final OfferAnswers offers;
    private final Proofs proofs;
    private final Appeals appeals;

    Applicants(JdbcApplicants applicants, OfferAnswers offers, Proofs proofs, Appeals appeals) {
        this.applicants = applicants;
        this.offers = offers;
        this.proofs = proofs;
        this.appeals = appeals;
    }

    void answer(Draw draw, LocalDate today) {
        for (Open open : applicants.open()) {
            long waited = ChronoUnit.DAYS.between(open.since(), today);
            switch (open.state()) {
                case "OFFERED" -> offers.decide(draw, open, waited);
                case "COOLING_OFF" -> offers.coolOff(draw, open, waited);
                case "PAPERS_REQUIRED" -> proofs.bringPapers(draw, open, waited);
                default -> proofs.proveAgain(draw, open);
            }
        }
    }

    void appeal(Draw draw, LocalDate day) {
        for (Open refused : applicants.refused(day)) {
            if (draw.happens(APPEAL, "appeals", refused.reference())) {
                AppealAnswer unused = appeals.make(refused.id());
            }
        }
    }
}
