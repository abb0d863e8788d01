package loanflow.origination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import loanflow.pricing.CustomerType;
import loanflow.workflow.OncePerTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications, their states, events and reasons. */
@Repository
class JdbcApplications {

    private final OncePerTransaction<Optional<Application>> locked = new OncePerTransaction<>();
    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    JdbcApplications(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Makes requests of one reference wait for each other, so that the second one sees what the first one did. */
    void lockReference(String partner, String reference) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 40))")
                .param(partner + "/" + reference)
                .query((row, number) -> true)
                .single();
    }

    Optional<Known> findByReference(String partner, String reference) {
        return jdbc.sql("select id, fingerprint from application where partner = ? and external_reference = ?")
                .params(partner, reference)
                .query((row, number) -> new Known(row.getString("id"), row.getString("fingerprint")))
                .optional();
    }

    void insert(Application application, String fingerprint, String source) {
        Application.Declared declared = application.declared();
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
                        fen(declared.existingMonthlyDebt()),
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
        addEvent(application.id(), application.state(), "SUBMITTED");
    }

    Optional<Application> find(String id) {
        return jdbc.sql("select * from application where id = ?")
                .param(id)
                .query(this::application)
                .optional();
    }

    /** The application, locked until the end of the transaction: commands and steps of one case are serial. */
    Optional<Application> lock(String id) {
        return locked.get(id, this::readLocked);
    }

    private Optional<Application> readLocked(String id) {
        return jdbc.sql("select * from application where id = ? for update")
                .param(id)
                .query(this::application)
                .optional();
    }

    /** For steps of the process, which exist only for known applications. */
    Application locked(String id) {
        return lock(id).orElseThrow(() -> new IllegalStateException("no application " + id));
    }

    void move(String id, ApplicationState state, String cause) {
        locked.forget(id);
        jdbc.sql("update application set state = ?, state_since = ? where id = ?")
                .params(state.name(), OffsetDateTime.now(clock), id)
                .update();
        addEvent(id, state, cause);
    }

    void lenderType(String id, String lenderType) {
        locked.forget(id);
        jdbc.sql("update application set lender_type = ? where id = ?")
                .params(lenderType, id)
                .update();
    }

    /** Writes the reasons of a refusal, the weightiest first; earlier ones of the same application give way. */
    void reasons(String id, List<String> codes) {
        jdbc.sql("delete from application_reason where application_id = ?")
                .param(id)
                .update();
        for (int i = 0; i < codes.size(); i++) {
            jdbc.sql("insert into application_reason (application_id, position, code) values (?, ?, ?)")
                    .params(id, i + 1, codes.get(i))
                    .update();
        }
    }

    List<Reason> reasonsOf(String id) {
        return jdbc.sql("""
                        select r.code, coalesce(t.text_zh, r.code) as zh, coalesce(t.text_en, r.code) as en
                        from application_reason r left join reason_text t on t.code = r.code
                        where r.application_id = ? order by r.position
                        """)
                .param(id)
                .query((row, number) -> new Reason(row.getString("code"), row.getString("zh"), row.getString("en")))
                .list();
    }

    /** Refusals of this customer since that moment, this application not counted. */
    long refusedSince(String customerId, OffsetDateTime since, String exceptId) {
        return jdbc.sql("select count(*) from application where customer_id = ? and state = 'REFUSED'"
                        + " and state_since >= ? and id <> ?")
                .params(customerId, since, exceptId)
                .query(Long.class)
                .single();
    }

    private void addEvent(String id, ApplicationState state, String cause) {
        jdbc.sql("insert into application_event (application_id, state, cause, at) values (?, ?, ?, ?)")
                .params(id, state.name(), cause, OffsetDateTime.now(clock))
                .update();
    }

    private Application application(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        long debt = row.getLong("existing_monthly_debt_fen");
        Money existingDebt = row.wasNull() ? null : Money.ofMinor(debt, currency);
        return new Application(
                row.getString("id"),
                row.getString("partner"),
                row.getString("external_reference"),
                Channel.valueOf(row.getString("channel")),
                row.getString("product"),
                row.getString("customer_id"),
                CustomerType.valueOf(row.getString("customer_type")),
                Money.ofMinor(row.getLong("amount_fen"), currency),
                row.getInt("term_months"),
                Repayment.valueOf(row.getString("repayment")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("sales_agent"),
                new Application.Declared(
                        Money.ofMinor(row.getLong("monthly_income_fen"), currency),
                        existingDebt,
                        row.getInt("months_employed"),
                        row.getInt("social_security_months"),
                        row.getInt("months_at_address")),
                json.readMap(row.getString("signals")),
                json.readMap(row.getString("attested")),
                json.read(row.getString("links"), Application.Links.class),
                ApplicationState.valueOf(row.getString("state")),
                row.getString("lender_type"),
                row.getObject("submitted_at", OffsetDateTime.class));
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    /** An application that is already here. */
    record Known(String id, String fingerprint) {}
}
