package loanflow.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The live parameters, kept for ever: a change is a new row with a later date, agreed by two persons. */
interface PricingParameters {

    /** Every row, the oldest date first. */
    List<Row> all();

    /** Stores what a maker wants; gives its number. */
    long propose(Change change);

    Optional<Change> proposal(long id);

    /** False: this cell already changes on that day. */
    boolean enact(long proposalId, Change change, String checker);

    /** A value from a day on. */
    record Row(long id, String product, PriceCell cell, BigDecimal value, LocalDate validFrom) {}

    /** A change that somebody wants. */
    record Change(String product, PriceCell cell, BigDecimal value, LocalDate validFrom, String maker) {}
}
