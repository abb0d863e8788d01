package loanflow.origination;

import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first writing of an application. */
@Repository
class JdbcNewApplications {

    private final JdbcClient jdbc;
    private final Json json;
    private final JdbcTimeline timeline;

    JdbcNewApplications(JdbcClient jdbc, Json json, JdbcTimeline timeline) {
        this.jdbc = jdbc;
        this.json = json;
        this.timeline = timeline;
    }

    void insert(Application application, String fingerprint, String source) {
        Declared declared = application.declared();
        Money debt = declared.existingMonthlyDebt();
        jdbc.sql("""
                        insert into application (id, partner, external_reference, fingerprint, channel, product, customer_id,
                            customer_type, amount_fen, currency, term_months, repayment, purpose, source, sales_agent,
                            monthly_income_fen, existing_monthly_debt_fen, months_employed, social_security_months,
                            months_at_address, signals, attested, links, deterrence_notice_at, state, submitted_at, state_since)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?)
                        """)
                .params(
                        application.id(),
                        application.partner(),
                        application.externalReference(),
                        fingerprint,
                        application.channel().name(),
                        application.product(),
                        application.customerId(),
                        application.customerType().name(),
                        application.amount().minor(),
                        application.amount().currency().getCurrencyCode(),
                        application.termMonths(),
                        application.repayment().name(),
                        application.purpose().name(),
                        source,
                        application.salesAgent(),
                        declared.monthlyIncome().minor(),
                        debt == null ? null : debt.minor(),
                        declared.monthsEmployed(),
                        declared.socialSecurityMonths(),
                        declared.monthsAtAddress(),
                        json.write(application.signals()),
                        json.write(application.attested()),
                        json.write(application.links()),
                        application.submittedAt(),
                        application.state().name(),
                        application.submittedAt(),
                        application.submittedAt())
                .update();
        timeline.add(application.id(), application.state(), "SUBMITTED");
    }
}
