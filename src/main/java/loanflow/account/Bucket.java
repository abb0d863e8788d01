package loanflow.account;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The twelve places into which a payment can go: when the amount is owed, times what it is owed for. */
public enum Bucket {
    PAST_DUE_PENALTY(Timing.PAST_DUE, Component.PENALTY),
    PAST_DUE_FEE(Timing.PAST_DUE, Component.FEE),
    PAST_DUE_INTEREST(Timing.PAST_DUE, Component.INTEREST),
    PAST_DUE_PRINCIPAL(Timing.PAST_DUE, Component.PRINCIPAL),
    DUE_PENALTY(Timing.DUE, Component.PENALTY),
    DUE_FEE(Timing.DUE, Component.FEE),
    DUE_INTEREST(Timing.DUE, Component.INTEREST),
    DUE_PRINCIPAL(Timing.DUE, Component.PRINCIPAL),
    IN_ADVANCE_PENALTY(Timing.IN_ADVANCE, Component.PENALTY),
    IN_ADVANCE_FEE(Timing.IN_ADVANCE, Component.FEE),
    IN_ADVANCE_INTEREST(Timing.IN_ADVANCE, Component.INTEREST),
    IN_ADVANCE_PRINCIPAL(Timing.IN_ADVANCE, Component.PRINCIPAL);

    private static final Map<Timing, Map<Component, Bucket>> ALL = all();

    private final Timing timing;
    private final Component component;

    Bucket(Timing timing, Component component) {
        this.timing = timing;
        this.component = component;
    }

    public Timing timing() {
        return timing;
    }

    public Component component() {
        return component;
    }

    static Bucket of(Timing timing, Component component) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(timing)).get(component));
    }

    private static Map<Timing, Map<Component, Bucket>> all() {
        Map<Timing, Map<Component, Bucket>> all = new EnumMap<>(Timing.class);
        for (Bucket bucket : values()) {
            all.computeIfAbsent(bucket.timing, timing -> new EnumMap<>(Component.class))
                    .put(bucket.component, bucket);
        }
        return all;
    }
}
