package loanflow.underwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.pricing.CustomerType;
import loanflow.pricing.PricingKit;
import loanflow.scoring.ScoringKit;
import loanflow.testing.DecisionFiles;
import loanflow.testing.Postgres;
import loanflow.underwriting.CreditReview.Confirmation;
import loanflow.underwriting.CreditReview.Place;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doors of underwriting on PostgreSQL and the real tables. */
class UnderwritingTest {

    private static final PolicyVersions POLICY = new PolicyVersions(Map.of("a-card", 1, "band", 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static JdbcClient jdbc;
    private static CreditFiles files;
    private static Toolbox tools;
    private static Underwriting underwriting;
    private static CreditDecisions decisions;
    private static CreditReview review;

    @BeforeAll
    static void build() {
        jdbc = JdbcClient.create(Postgres.migrated());
        files = new JdbcCreditFiles(jdbc);
        DecisionTables tables = new DecisionFiles();
        tools = new Toolbox(tables, ScoringKit.on(tables), PricingKit.on(tables, jdbc));
        Desk desk = new Desk(files, tools);
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        underwriting = new Underwriting(files, desk);
        decisions = new CreditDecisions(
                files, desk, Clock.fixed(TODAY.atTime(12, 0).atZone(zone).toInstant(), zone));
        review = new CreditReview(files, desk);
    }

    @Test
    void aTypicalApplicantIsApprovedOnHisTermsAndTheOutcomeIsKept() {
        CreditOutcome outcome = decided(file("typical", 10_000, typical()));

        assertThat(outcome).isInstanceOf(CreditOutcome.Approved.class);
        CreditOutcome.Approved approved = (CreditOutcome.Approved) outcome;
        assertThat(approved.amountFen()).isEqualTo(1_000_000);
        assertThat(approved.allInBps()).isBetween(approved.aprBps(), 2400L);
        assertThat(approved.counterOffer()).isFalse();
        assertThat(underwriting.outcomeOf("typical")).contains(outcome);
    }

    @Test
    void anIncomeThatDiffersByAThirdCountsAtItsLowestAndBringsAReviewer() {
        Map<String, Object> facts = typical();
        facts.put(CreditFacts.BANK_INFLOW_FEN, 560_000);
        underwriting.open(file("differs", 10_000, facts));

        assertThat(decisions.crossCheck("differs", POLICY).incomeFlag()).isEqualTo("LOWEST");
        assertThat(analysis("differs").crossCheck().verifiedIncomeFen()).isEqualTo(560_000);
        assertThat(analysis("differs").triggers()).contains("INCOME_DEVIATION");
        assertThat(analysis("differs").route("C")).isEqualTo("REVIEWER");
    }

    @Test
    void aContradictedIncomeIsAssessedByAReviewerBeforeItIsScored() {
        Map<String, Object> facts = typical();
        facts.put(CreditFacts.BANK_INFLOW_FEN, 100_000);
        underwriting.open(file("contradicts", 10_000, facts));
        assertThat(decisions.admit("contradicts", POLICY)).isEqualTo(new Admission("REVIEW", "MISSING_INPUT"));

        ReviewAnswer answer = review.assess(
                "contradicts", POLICY, note("reviewer-1", Map.of(CreditFacts.ASSESSED_INCOME_FEN, 700_000L)));

        assertThat(answer.result()).isEqualTo("ACCEPTED");
        assertThat(decisions.admit("contradicts", POLICY).outcome()).isEqualTo("CONTINUE");
    }

    @Test
    void theSalesAgentNeitherAssessesNorReviewsHisOwnApplication() {
        underwriting.open(file("agent", 10_000, typical()));

        assertThat(review.assess("agent", POLICY, note("agent-7", Map.of())).problem())
                .isEqualTo("OWN_AGENT");
        assertThat(review.first("agent", POLICY, new Place("C", "REVIEWER"), vote("agent-7", ReviewDecision.APPROVE))
                        .problem())
                .isEqualTo("OWN_AGENT");
    }

    @Test
    void everyRequiredInputThatIsMissingRefers() {
        for (String input : List.of(
                CreditFacts.MONTHS_EMPLOYED,
                CreditFacts.EXISTING_MONTHLY_DEBT_FEN,
                CreditFacts.CURRENT_DPD_ANY_LENDER,
                CreditFacts.AGE,
                CreditFacts.PLATFORMS_30D)) {
            Map<String, Object> facts = typical();
            facts.remove(input);
            underwriting.open(file("missing-" + input, 10_000, facts));

            assertThat(decisions.admit("missing-" + input, POLICY).outcome())
                    .as(input)
                    .isEqualTo("REVIEW");
        }
    }

    @Test
    void aLowScoreIsRefusedWithItsFourWorstCharacteristics() {
        CreditOutcome outcome = decided(file("weak", 3_000, weak()));

        assertThat(outcome).isInstanceOf(CreditOutcome.Refused.class);
        assertThat(((CreditOutcome.Refused) outcome).reasons())
                .hasSize(4)
                .isEqualTo(analysis("weak").score().reasons());
    }

    @Test
    void aHardRuleRefusesWithItsReasonAlone() {
        Map<String, Object> facts = typical();
        facts.put(CreditFacts.CURRENT_DPD_ANY_LENDER, 3);

        assertThat(decided(file("overdue", 10_000, facts)))
                .isEqualTo(new CreditOutcome.Refused(List.of("CURRENT_OVERDUE")));
    }

    @Test
    void aCounterOfferIsPricedByTheHouseAndKeptWithinAuthorityAndRequest() {
        underwriting.open(file("counter", 10_000, typical()));
        Place place = new Place("C", "REVIEWER");

        assertThat(review.first("counter", POLICY, place, counter(2_000_000, 12))
                        .problem())
                .isEqualTo("ABOVE_REQUEST");
        assertThat(review.first("counter", POLICY, place, counter(20_000, 3)).problem())
                .isEqualTo("COUNTER_OFFER_NOT_VIABLE");
        assertThat(review.first("counter", POLICY, place, counter(800_000, 6)).result())
                .isEqualTo("ACCEPTED");
        CreditOutcome outcome = decisions.decide("counter", POLICY, "C", "REVIEWER");

        assertThat(outcome).isInstanceOfSatisfying(CreditOutcome.Approved.class, approved -> {
            assertThat(approved.amountFen()).isEqualTo(800_000);
            assertThat(approved.termMonths()).isEqualTo(6);
            assertThat(approved.counterOffer()).isTrue();
        });
    }

    @Test
    void bandENewMayOnlyBeDeclinedOrGivenTheOneCell() {
        underwriting.open(file("band-e", 3_000, typical()));
        Place place = new Place("E", "REVIEWER");

        assertThat(review.first("band-e", POLICY, place, vote("reviewer-1", ReviewDecision.APPROVE))
                        .problem())
                .isEqualTo("COUNTER_OFFER_OR_DECLINE");
        assertThat(review.first("band-e", POLICY, place, counter(300_000, 6)).problem())
                .isEqualTo("COUNTER_OFFER_NOT_VIABLE");
        ReviewAnswer answer = review.first("band-e", POLICY, place, counter(300_000, 12));
        assertThat(answer.result()).isEqualTo("ACCEPTED");
        assertThat(answer.override())
                .as("lending against the score needs four eyes")
                .isTrue();
    }

    @Test
    void noPersonSitsInTwoSeatsNeitherByTheDoorNorBySql() {
        underwriting.open(file("seats", 10_000, typical()));
        Place place = new Place("C", "REVIEWER");
        assertThat(review.first("seats", POLICY, place, vote("reviewer-1", ReviewDecision.APPROVE))
                        .result())
                .isEqualTo("ACCEPTED");

        assertThat(review.second("seats", POLICY, place, Confirmation.AGREE, "reviewer-1", List.of())
                        .problem())
                .isEqualTo("SAME_PERSON");
        assertThatThrownBy(() -> jdbc.sql("insert into credit_vote (application_id, round, seat, reviewer, vote)"
                                + " values ('seats', 1, 2, 'reviewer-1', '{}')")
                        .update())
                .hasMessageContaining("credit_vote_four_eyes");
    }

    @Test
    void twoOfThreeDecide() {
        underwriting.open(file("three", 10_000, typical()));
        Place place = new Place("C", "REVIEWER");
        assertThat(review.first("three", POLICY, place, vote("reviewer-1", ReviewDecision.APPROVE))
                        .result())
                .isEqualTo("ACCEPTED");
        assertThat(review.second("three", POLICY, place, Confirmation.DISAGREE, "reviewer-2", List.of())
                        .problem())
                .isEqualTo("REASONS_MISSING");
        assertThat(review.second("three", POLICY, place, Confirmation.DISAGREE, "reviewer-2", List.of("DTI_AFTER"))
                        .result())
                .isEqualTo("DISAGREED");
        assertThat(review.settle("three", POLICY, place, "senior-1", 2).result())
                .isEqualTo("ACCEPTED");

        assertThat(decisions.decide("three", POLICY, "C", "REVIEWER"))
                .isEqualTo(new CreditOutcome.Refused(List.of("DTI_AFTER")));
    }

    /** D1. */
    @Test
    void aStoredDecisionMadeAgainGivesTheSameOutputReasonsAndHash() {
        assertThat(decided(file("again-1", 10_000, typical()))).isNotNull();
        assertThat(decided(file("again-2", 3_000, weak()))).isNotNull();
        for (String application : List.of("again-1", "again-2")) {
            SealedDecision stored = files.latestDecision(application).orElseThrow();

            assertThat(stored.decision().again(tools)).isEqualTo(stored.decision());
            assertThat(stored.standsAgain(tools)).isTrue();
        }
    }

    @Test
    void aTouchedRecordDoesNotStand() {
        assertThat(decided(file("touched", 10_000, typical()))).isNotNull();
        SealedDecision stored = files.latestDecision("touched").orElseThrow();
        String other = stored.text().replace("\"amountFen\":1000000", "\"amountFen\":2000000");
        assertThat(other).isNotEqualTo(stored.text());

        assertThat(new SealedDecision(other, stored.previousHash(), stored.hash(), stored.decidedAt())
                        .standsAgain(tools))
                .isFalse();
        for (String sql : List.of(
                "update credit_decision set outcome = 'REFUSE'",
                "delete from credit_decision",
                "truncate credit_vote")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("only grows");
        }
    }

    @Test
    void aNewRoundIsChainedToTheOneBefore() {
        assertThat(decided(file("rounds", 10_000, typical()))).isNotNull();
        String first = files.latestDecision("rounds").orElseThrow().hash();
        underwriting.open(file("rounds", 8_000, typical()));
        assertThat(underwriting.outcomeOf("rounds")).as("the new round is open").isEmpty();

        assertThat(decisions.decide("rounds", POLICY, analysis("rounds").band(), "AUTO"))
                .isNotNull();

        assertThat(files.decisions("rounds")).hasSize(2);
        assertThat(files.latestDecision("rounds").orElseThrow().previousHash()).isEqualTo(first);
    }

    private static CreditOutcome decided(CreditFile file) {
        underwriting.open(file);
        CreditAnalysis analysis = analysis(file.applicationId());
        if (!analysis.admission().continues()) {
            return decisions.decide(file.applicationId(), POLICY, null, null);
        }
        String band = analysis.band();
        return decisions.decide(file.applicationId(), POLICY, band, analysis.route(band));
    }

    private static CreditAnalysis analysis(String applicationId) {
        return new CreditAnalysis(
                files.latest(applicationId).orElseThrow(),
                POLICY,
                tools.pricing().parametersOn("CN_CASH", TODAY),
                tools);
    }

    private static AssessorNote note(String reviewer, Map<String, Object> facts) {
        return new AssessorNote(reviewer, AssessorNote.Answer.CONTINUE, facts, List.of());
    }

    private static Vote vote(String reviewer, ReviewDecision decision) {
        return new Vote(1, reviewer, decision, null, null, List.of(), List.of());
    }

    private static Vote counter(long fen, int months) {
        return new Vote(1, "reviewer-1", ReviewDecision.COUNTER_OFFER, fen, months, List.of(), List.of());
    }

    private static CreditFile file(String id, long yuan, Map<String, Object> facts) {
        return new CreditFile(
                id,
                "customer-" + id,
                CustomerType.NEW,
                "APP",
                "CN_CASH",
                yuan * 100,
                12,
                "EQUAL_INSTALMENT",
                "EDUCATION",
                "MICROLOAN",
                TODAY,
                "PASS",
                false,
                false,
                "agent-7",
                true,
                new HashMap<>(facts));
    }

    private static Map<String, Object> typical() {
        return new HashMap<>(Map.ofEntries(
                Map.entry(CreditFacts.DECLARED_INCOME_FEN, 800_000),
                Map.entry(CreditFacts.BANK_INFLOW_FEN, 760_000),
                Map.entry(CreditFacts.EXISTING_MONTHLY_DEBT_FEN, 100_000),
                Map.entry(CreditFacts.OTHER_UNSECURED_FEN, 0),
                Map.entry(CreditFacts.AGE, 40),
                Map.entry(CreditFacts.MONTHS_EMPLOYED, 24),
                Map.entry(CreditFacts.SOCIAL_SECURITY_MONTHS, 12),
                Map.entry(CreditFacts.PHONE_TENURE_MONTHS, 18),
                Map.entry(CreditFacts.MONTHS_AT_ADDRESS, 12),
                Map.entry(CreditFacts.PLATFORMS_30D, 1),
                Map.entry(CreditFacts.HARD_ENQUIRIES_30D, 1),
                Map.entry(CreditFacts.HARD_ENQUIRIES_90D, 2),
                Map.entry(CreditFacts.MAX_DPD_24M, 0),
                Map.entry(CreditFacts.CURRENT_DPD_ANY_LENDER, 0),
                Map.entry(CreditFacts.CARD_UTILISATION, 0.45),
                Map.entry(CreditFacts.APPLICATIONS_REJECTED_30D, 0)));
    }

    private static Map<String, Object> weak() {
        Map<String, Object> facts = typical();
        facts.putAll(Map.of(
                CreditFacts.AGE, 24,
                CreditFacts.DECLARED_INCOME_FEN, 400_000,
                CreditFacts.BANK_INFLOW_FEN, 400_000,
                CreditFacts.MONTHS_EMPLOYED, 8,
                CreditFacts.SOCIAL_SECURITY_MONTHS, 3,
                CreditFacts.PHONE_TENURE_MONTHS, 8,
                CreditFacts.HARD_ENQUIRIES_90D, 4,
                CreditFacts.MAX_DPD_24M, 15,
                CreditFacts.PLATFORMS_30D, 3,
                CreditFacts.CARD_UTILISATION, 0.75));
        return facts;
    }
}
