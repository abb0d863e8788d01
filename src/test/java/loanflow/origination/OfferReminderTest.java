package loanflow.origination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.underwriting.Underwriting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class OfferReminderTest {

    private static final String ID = "application-1";
    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-05-04T02:30:00+08:00");
    private static final OffsetDateTime EXPIRES = MADE.plusHours(Offer.VALID_HOURS);

    private final Contact contact = mock(Contact.class);
    private final JdbcOffers offers = mock(JdbcOffers.class);
    private final JdbcOfferAnswers answers = mock(JdbcOfferAnswers.class);
    private final JdbcNotices notices = mock(JdbcNotices.class);
    private final JdbcApplications applications = mock(JdbcApplications.class);

    @BeforeEach
    void anOpenOffer() {
        Application application = mock(Application.class);
        when(application.id()).thenReturn(ID);
        when(application.customerId()).thenReturn("customer-1");
        when(applications.locked(ID)).thenReturn(application);
        when(offers.live(ID)).thenReturn(offer());
    }

    @Test
    void theReminderIsAServiceMessageThatSaysTillWhenTheOfferStands() {
        when(contact.touch(any())).thenReturn(new ContactOutcome.Dispatched("contact-1"));

        NextStep next = at(MADE.plusHours(48)).remind(ID);

        assertThat(next).isEqualTo(new NextStep(EXPIRES, NextStep.Kind.EXPIRE));
        ContactRequest sent = touches(1).get(0);
        assertThat(sent.purpose()).isEqualTo(ContactPurpose.SERVICE);
        assertThat(sent.channel()).isEqualTo(Channel.SMS);
        assertThat(sent.customerId()).isEqualTo("customer-1");
        assertThat(sent.template().with(sent.values()))
                .contains("8000.00元", "2026-05-07 02:30")
                .doesNotContain("{");
        assertThat(sent.template()).isEqualTo(MessageTemplate.OFFER_REMINDER_V1);
        verify(notices).give(eq(ID), eq("OFFER_REMINDER"), anyString(), anyString());
    }

    @Test
    void aReminderThatFallsIntoTheNightWaitsForTheMorningAndIsSentThen() {
        OffsetDateTime night = MADE.plusHours(48);
        OffsetDateTime morning = night.withHour(8).withMinute(0);
        when(contact.touch(any()))
                .thenReturn(new ContactOutcome.Deferred("contact-1", "WINDOW", morning))
                .thenReturn(new ContactOutcome.Dispatched("contact-2"));

        assertThat(at(night).remind(ID)).isEqualTo(new NextStep(morning, NextStep.Kind.REMIND));
        verify(notices, never()).give(anyString(), anyString(), anyString(), anyString());

        assertThat(at(morning).remind(ID)).isEqualTo(new NextStep(EXPIRES, NextStep.Kind.EXPIRE));
        List<ContactRequest> touches = touches(2);
        assertThat(touches.get(0).key()).isNotEqualTo(touches.get(1).key());
        verify(answers).reminded(ID);
    }

    @Test
    void anOfferThatEndsBeforeTheMorningIsNotKeptAliveForItsReminder() {
        when(contact.touch(any())).thenReturn(new ContactOutcome.Deferred("contact-1", "LIMIT", EXPIRES));

        assertThat(at(MADE.plusHours(48)).remind(ID)).isEqualTo(new NextStep(EXPIRES, NextStep.Kind.EXPIRE));
    }

    @Test
    void whoWantsNoMessagesStillFindsTheNotice() {
        when(contact.touch(any())).thenReturn(new ContactOutcome.Denied("contact-1", "OPT_OUT"));

        assertThat(at(MADE.plusHours(48)).remind(ID).kind()).isEqualTo(NextStep.Kind.EXPIRE);
        verify(notices).give(eq(ID), eq("OFFER_REMINDER"), anyString(), anyString());
    }

    private Offers at(OffsetDateTime now) {
        Clock clock = Clock.fixed(Instant.from(now), ZoneId.of("Asia/Shanghai"));
        return new Offers(
                applications,
                offers,
                answers,
                mock(OfferClosings.class),
                notices,
                new OfferReminder(contact, clock),
                mock(Underwriting.class),
                clock);
    }

    private List<ContactRequest> touches(int expected) {
        ArgumentCaptor<ContactRequest> touch = ArgumentCaptor.forClass(ContactRequest.class);
        verify(contact, times(expected)).touch(touch.capture());
        return touch.getAllValues();
    }

    private static Offer offer() {
        AnnualRate rate = AnnualRate.bps(1200);
        return new Offer(
                "offer-1",
                ID,
                "OPEN",
                false,
                Money.ofMinor(8_000_00, Money.CNY),
                12,
                rate,
                rate,
                rate,
                rate,
                rate,
                "TEST",
                "CONSUMER_FINANCE",
                "A",
                "test",
                List.of(),
                List.of(),
                Money.zero(Money.CNY),
                MADE,
                EXPIRES);
    }
}
