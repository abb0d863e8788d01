package loanflow.legal;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import loanflow.ledger.Account;
import loanflow.ledger.Ledger;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to where we stand with agencies. */
@Service
@Transactional(readOnly = true)
public class AgencyRecords {

    private static final int SHOWN = 200;

    private final JdbcAgencyStandings standings;
    private final JdbcAgencyPayments payments;
    private final Ledger ledger;

    AgencyRecords(JdbcAgencyStandings standings, JdbcAgencyPayments payments, Ledger ledger) {
        this.standings = standings;
        this.payments = payments;
        this.ledger = ledger;
    }

    /** Each agency in each currency in which something moved. */
    public List<AgencyStanding> standings() {
        return standings.all();
    }

    /** Those that wait first, then the latest. */
    public List<AgencyPayment> payments() {
        return payments.latest(SHOWN);
    }

    /** Names of all agencies by id. */
    public Map<String, String> agencies() {
        return standings.agencies();
    }

    /** The same against the ledger, by currency. */
    public List<AgencyBooks> books() {
        List<AgencyStanding> all = standings.all();
        return all.stream()
                .map(one -> one.received().currency())
                .distinct()
                .map(currency -> new AgencyBooks(
                        currency,
                        sum(all, currency, AgencyStanding::held),
                        ledger.balance(Account.CASH_AGENCY, currency),
                        sum(all, currency, AgencyStanding::owed),
                        ledger.balance(Account.AGENCY_PAYABLE, currency).negated()))
                .toList();
    }

    private static Money sum(List<AgencyStanding> all, Currency currency, Function<AgencyStanding, Money> of) {
        return all.stream()
                .map(of)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
