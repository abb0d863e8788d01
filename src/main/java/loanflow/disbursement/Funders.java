package loanflow.disbursement;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The sources of money, and which of them is chosen for an application. */
interface Funders {

    /** Those that lend in this currency and may be used, the first to ask first. */
    List<Funder> active(Currency currency);

    Funder get(String funderId);

    void preselect(String applicationId, String funderId);

    Optional<String> preselected(String applicationId);
}
