package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.screening.ScreeningWorld.ApplicationUnderTest;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import loanflow.workflow.simulation.Simulator.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VendorFlowTest {

    private final ScreeningWorld world = new ScreeningWorld();

    @Test
    void aRoundWaitsInTheOutboxWithoutAnythingPersonal() {
        ApplicationUnderTest application = world.apply("001");
        world.vendorChecks.requestLookups(application.id());

        OutboxMessage message = world.outbox.get(0);
        assertThat(message.key()).isEqualTo(application.id() + ":first");
        assertThat(message.body())
                .contains(application.id(), "BUREAU", "IDENTITY")
                .doesNotContain("测试一号", "13800000000", "31010119900307", "4111111111111111");
    }

    @Test
    void theAnswerInTheInboxHoldsFactsAndNothingPersonal() {
        ApplicationUnderTest application = world.apply("001");
        world.vendorChecks.requestLookups(application.id());
        Delivery delivery = world.sender.deliver(world.outbox.get(0));

        assertThat(((Delivery.Answered) delivery).answer().body())
                .contains("phoneTenureMonths")
                .doesNotContain("测试一号", "13800000000", "31010119900307", "4111111111111111");
    }

    @Test
    void theRequestIsWrittenOnce() {
        ApplicationUnderTest application = world.apply("001");
        world.vendorChecks.requestLookups(application.id());
        world.vendorChecks.requestLookups(application.id());

        assertThat(world.outbox).hasSize(1);
    }

    @Test
    void withoutConsentNobodyIsAskedAndTheUnknownGoesToPeople() {
        when(world.consents.inForce(anyString())).thenReturn(Set.of());
        ApplicationUnderTest application = world.apply("001");

        assertThat(world.decide(application.id())).isEqualTo("REVIEW");
        verify(world.customers, never()).reveal(anyString(), any(), any());
    }

    @Test
    void aConsentTakenBackBeforeSendingIsRespected() {
        ApplicationUnderTest application = world.apply("001");
        world.vendorChecks.requestLookups(application.id());
        when(world.consents.inForce(anyString())).thenReturn(Set.of());
        world.relay();

        assertThat(states(application.id())).containsOnly("UNAVAILABLE NO_CONSENT");
        verify(world.customers, never()).reveal(anyString(), any(), any());
    }

    @Test
    void withoutConsentToTheFaceOnlyTheIdentityCheckIsLeftOut() {
        when(world.consents.inForce(anyString())).thenReturn(EnumSet.complementOf(EnumSet.of(ConsentPurpose.FACE)));
        ApplicationUnderTest application = world.apply("001");

        assertThat(world.decide(application.id())).isEqualTo("REVIEW");
        assertThat(world.screening.factsOf(application.id()))
                .doesNotContainKey("faceMatchScore")
                .containsKey("phoneTenureMonths");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"SLOW", "ERROR", "GARBAGE", "DOWN"})
    void aVendorThatMisbehavesLeavesItsFactsUnknownAndNeverLeadsToAPass(Mode mode) {
        world.vendors.behave("identity", mode);
        ApplicationUnderTest application = world.apply("150");

        assertThat(world.decide(application.id())).isEqualTo("REVIEW");
        assertThat(world.screening.factsOf(application.id())).doesNotContainKey("idVerified");
    }

    @Test
    void anAnswerThatTheProcessCannotTakeYetIsKeptForLater() {
        ApplicationUnderTest application = world.apply("001");
        world.vendorChecks.requestLookups(application.id());
        world.processWaits = false;

        assertThat(world.receive(world.sender.deliver(world.outbox.get(0)))).isEqualTo(Handling.NOT_YET);
    }

    @Test
    void anAnswerAfterTheFallbackIsKeptForPeopleButChangesNothing() {
        ApplicationUnderTest application = world.apply("001");
        world.vendorChecks.requestLookups(application.id());
        Delivery late = world.sender.deliver(world.outbox.get(0));
        world.vendorChecks.applyFallback(application.id());
        Map<String, Object> before = world.screening.factsOf(application.id());

        assertThat(world.receive(late)).isEqualTo(Handling.DONE);
        assertThat(world.told).isEmpty();
        assertThat(world.screening.factsOf(application.id())).isEqualTo(before);
        assertThat(states(application.id())).allMatch(state -> state.startsWith("LATE"));
    }

    @Test
    void theSameAnswerTwiceTellsTheProcessOnce() {
        ApplicationUnderTest application = world.apply("001");
        world.vendorChecks.requestLookups(application.id());
        Delivery answer = world.sender.deliver(world.outbox.get(0));

        assertThat(world.receive(answer)).isEqualTo(Handling.DONE);
        assertThat(world.receive(answer)).isEqualTo(Handling.DONE);
        assertThat(world.told).containsExactly("lookups " + application.id());
        assertThat(states(application.id())).allMatch(state -> state.startsWith("ANSWERED"));
    }

    @Test
    void aStepUpIsAnsweredByTheProviderAndNotByTheApplicant() {
        ApplicationUnderTest application = world.apply("200");
        assertThat(world.screening.stepUpAnswered(application.id(), "session-1"))
                .isEqualTo(StepUpReceipt.NOT_AWAITED);
        world.decide(application.id());
        world.vendorChecks.requestStepUp(application.id());
        assertThat(world.screening.outcomeOf(application.id())).isInstanceOf(ScreeningOutcome.StepUpRequested.class);

        assertThat(world.screening.stepUpAnswered(application.id(), "session-1"))
                .isEqualTo(StepUpReceipt.ACCEPTED);
        assertThat(world.screening.stepUpAnswered(application.id(), "session-2"))
                .isEqualTo(StepUpReceipt.NOT_AWAITED);
        world.relay();

        assertThat(world.told).contains("step-up " + application.id());
        assertThat(world.vendorChecks.checkStepUp(application.id())).isEqualTo("PASS");
    }

    @Test
    void aStepUpWithoutALivingFaceGoesToPeople() {
        assertThat(stepUp("260")).isEqualTo("REVIEW");
    }

    @Test
    void aStepUpThatTheProviderCannotConfirmGoesToPeople() {
        world.vendors.behave("liveness", Mode.DOWN);
        assertThat(stepUp("200")).isEqualTo("REVIEW");
    }

    @Test
    void aStepUpNobodyAnsweredGoesToPeople() {
        ApplicationUnderTest application = world.apply("200");
        world.decide(application.id());
        world.vendorChecks.requestStepUp(application.id());

        assertThat(world.vendorChecks.checkStepUp(application.id())).isEqualTo("REVIEW");
        assertThat(world.screening.stepUpAnswered(application.id(), "late")).isEqualTo(StepUpReceipt.NOT_AWAITED);
    }

    private String stepUp(String sequence) {
        ApplicationUnderTest application = world.apply(sequence);
        world.decide(application.id());
        world.vendorChecks.requestStepUp(application.id());
        assertThat(world.screening.stepUpAnswered(application.id(), "session")).isEqualTo(StepUpReceipt.ACCEPTED);
        world.relay();
        return world.vendorChecks.checkStepUp(application.id());
    }

    private List<String> states(String applicationId) {
        return world.jdbc
                .sql("select state || ' ' || coalesce(why, '') from lookup where application_id = ?")
                .param(applicationId)
                .query(String.class)
                .list();
    }
}
