package loanflow.collection;

import loanflow.contact.Channel;
import org.jspecify.annotations.Nullable;

/** The actions of table {@code collection-plan} that a case in arrears can take, and who or what takes them. */
enum ActionKind {
    PUSH(Channel.PUSH),
    SMS(Channel.SMS),
    BOT_CALL(Channel.BOT_CALL),
    HUMAN_CALL(Channel.HUMAN_CALL),
    LETTER(Channel.LETTER),
    BUREAU_PRE_NOTICE(Channel.SMS),
    DEFAULT_NOTICE(Channel.LETTER),
    ARBITRATION_NOTICE(Channel.LEGAL),
    PLAN_OFFER(Channel.HUMAN_CALL),
    HARDSHIP_INTERVIEW(Channel.HUMAN_CALL),
    SETTLEMENT_OFFER(Channel.HUMAN_CALL),
    FRAUD_RECHECK("fraud-analysts"),
    /** Only for a borrower whom table {@code lost-contact} calls lost. */
    SKIP_TRACE("late-collectors"),
    LEGAL_PRECHECK("field-legal"),
    LITIGATION_CHECK("field-legal"),
    LITIGATION("field-legal"),
    LEGAL_ROUTE("field-legal"),
    ENFORCEMENT("field-legal"),
    AGENCY_PRESELECT("collection-supervisors"),
    AGENCY("collection-supervisors"),
    AGENCY_RECALL("collection-supervisors"),
    /** After the second broken promise (DOMAIN §3.2). */
    AGENCY_CANDIDATE("collection-supervisors"),
    DEBT_SALE_CANDIDATE("collection-supervisors"),
    WRITE_OFF_REQUEST("collection-supervisors");

    private final @Nullable Channel channel;
    private final @Nullable String group;

    ActionKind(Channel channel) {
        this.channel = channel;
        this.group = null;
    }

    ActionKind(String group) {
        this.channel = null;
        this.group = group;
    }

    /** How the person is touched; null when people of ours decide something first. */
    @Nullable
    Channel channel() {
        return channel;
    }

    /** Who decides; null for a touch. */
    @Nullable
    String group() {
        return group;
    }

    /** The way that the diagram goes. */
    NextStep.Step step() {
        if (this == SKIP_TRACE) {
            return NextStep.Step.TRACE;
        }
        return channel == null ? NextStep.Step.REFER : NextStep.Step.CONTACT;
    }

    /** A notice that must come before an act: neither a hold nor a missed day cancels it. */
    boolean isNotice() {
        return this == BUREAU_PRE_NOTICE || this == DEFAULT_NOTICE || this == ARBITRATION_NOTICE;
    }

    /** Simple touches of a day that has passed are not made up for: pressure must not pile up. */
    boolean lapsesWithItsDay() {
        return this == PUSH || this == SMS || this == BOT_CALL || this == HUMAN_CALL;
    }
}
