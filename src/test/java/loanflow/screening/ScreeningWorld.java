package loanflow.screening;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.customer.BankCard;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.customer.Customers;
import loanflow.customer.IdNumber;
import loanflow.customer.ListHits;
import loanflow.customer.Lists;
import loanflow.customer.MobilePhone;
import loanflow.customer.PersonalData;
import loanflow.money.Money;
import loanflow.network.Network;
import loanflow.screening.ScreeningFile.Links;
import loanflow.testing.DecisionFiles;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import loanflow.workflow.PolicyVersions;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole module on PostgreSQL with the real tables and the demo's vendors; only the customer module is a mock. */
final class ScreeningWorld {

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final PolicyVersions POLICY = PolicyVersions.LATEST;

    final DataSource database = Postgres.migrated();
    final JdbcClient jdbc = JdbcClient.create(database);
    final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    final Customers customers = mock(Customers.class);
    final Consents consents = mock(Consents.class);
    final Lists lists = mock(Lists.class);
    final List<OutboxMessage> outbox = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final SimulatedVendors vendors = new SimulatedVendors();
    final Screenings screenings = new JdbcScreenings(jdbc);
    final Lookups lookups = new JdbcLookups(jdbc);
    final SealedRecords records = new JdbcSealedRecords(jdbc);
    final Network network = network();
    final DecisionFiles tables = new DecisionFiles();
    final Questions questions = new Questions(lookups, consents, new KeptOutbox(outbox::add), clock);
    final Screening screening = new Screening(screenings, network, questions);
    final VendorChecks vendorChecks = new VendorChecks(screenings, lookups, questions, clock);
    final FraudCheck fraudCheck = new FraudCheck(
            screenings,
            new Counting(new JdbcVelocity(jdbc), network, lists),
            new Required(tables),
            tables,
            records,
            new ScreeningSettings(12, false));
    final FraudDecisions decisions = new FraudDecisions(screenings, records, tables, lists, network, clock);
    final LookupSender sender = new LookupSender(
            screenings,
            customers,
            consents,
            new VendorRound(vendors, new VendorSettings(Duration.ofSeconds(1), Duration.ofMillis(500), Map.of())));
    boolean processWaits = true;
    final LookupReceiver receiver = new LookupReceiver(
            screenings,
            lookups,
            new ScreeningProcesses() {
                @Override
                public boolean lookupsAnswered(String applicationId) {
                    told.add("lookups " + applicationId);
                    return processWaits;
                }

                @Override
                public boolean stepUpAnswered(String applicationId) {
                    told.add("step-up " + applicationId);
                    return processWaits;
                }
            },
            clock);

    ScreeningWorld() {
        lenient().when(consents.inForce(any())).thenReturn(EnumSet.allOf(ConsentPurpose.class));
        lenient().when(lists.hitsOf(any())).thenReturn(new ListHits(null, false, false, false, false));
    }

    /** An application of the app whose identity number has these three sequence digits. */
    ApplicationUnderTest apply(String sequence) {
        return apply(sequence, NOW, Map.of());
    }

    ApplicationUnderTest apply(String sequence, Instant at, Map<String, String> links) {
        String id = UUID.randomUUID().toString();
        String customer = links.getOrDefault("customer", "customer-" + id);
        PersonalData person = person(sequence);
        lenient().when(customers.reveal(eq(customer), any(), any())).thenReturn(person);
        screening.open(file(id, customer, at, links, signals()));
        return new ApplicationUnderTest(id, customer);
    }

    record ApplicationUnderTest(String id, String customerId) {}

    static ScreeningFile file(
            String id, String customer, Instant at, Map<String, String> links, Map<String, Object> signals) {
        Links indexes = new Links(
                links.getOrDefault("id", "id-" + customer),
                links.getOrDefault("phone", "phone-" + id),
                links.getOrDefault("card", "card-" + id),
                links.containsKey("noDevice") ? null : links.getOrDefault("device", "device-" + id),
                links.getOrDefault("ip", "ip-" + id),
                links.getOrDefault("wifi", "wifi-" + id),
                "address-" + id,
                "employer-" + id,
                null,
                List.of(links.getOrDefault("contact1", "c1-" + id), links.getOrDefault("contact2", "c2-" + id)));
        return new ScreeningFile(
                id,
                customer,
                links.getOrDefault("channel", "APP"),
                "NEW",
                Money.fen(800_000),
                indexes,
                signals,
                java.util.Map.of(),
                at);
    }

    static Map<String, Object> signals() {
        Map<String, Object> signals = new HashMap<>();
        signals.put("age", 35);
        signals.put("isStudent", false);
        signals.put("hourOfDay", 10);
        signals.put("employerHasAgentKeyword", false);
        signals.put("deviceIsEmulator", false);
        signals.put("deviceIsRooted", false);
        signals.put("hookFrameworkDetected", false);
        signals.put("mockLocation", false);
        signals.put("appInstallMinutes", 600);
        signals.put("formSeconds", 240);
        signals.put("privacyPageSeconds", 20);
        signals.put("pasteIdCount", 0);
        signals.put("pastePhoneCount", 0);
        signals.put("idEdits", 0);
        signals.put("phoneEdits", 0);
        signals.put("contactPermissionRequired", false);
        return signals;
    }

    /** Sends what waits in the outbox and takes in the answers. */
    void relay() {
        List<OutboxMessage> due = List.copyOf(outbox);
        outbox.clear();
        due.forEach(message -> receive(sender.deliver(message)));
    }

    Handling receive(Delivery delivery) {
        return receiver.handle(((Delivery.Answered) delivery).answer());
    }

    /** As the process does it, up to the table {@code fraud-decision}. */
    String decide(String applicationId) {
        fraudCheck.countVelocity(applicationId);
        if (fraudCheck.preScreen(applicationId, POLICY).outcome().equals("REJECT")) {
            return "REJECT";
        }
        vendorChecks.requestLookups(applicationId);
        relay();
        vendorChecks.applyFallback(applicationId);
        return table(fraudCheck.evaluate(applicationId, POLICY));
    }

    String table(Evaluation evaluation) {
        return tables.evaluate(
                        POLICY,
                        "fraud-decision",
                        Map.of(
                                "missingInput", evaluation.missingInput(),
                                "anyReject", evaluation.anyReject(),
                                "anyReview", evaluation.anyReview(),
                                "sumPoints", evaluation.sumPoints()))
                .get(0)
                .get("fraudDecision")
                .toString();
    }

    static PersonalData person(String sequence) {
        return new PersonalData(
                "测试一号",
                idNumber("31010119900307" + sequence),
                new MobilePhone("13800000000"),
                new BankCard("4111111111111111"),
                "示例路1号",
                "示例公司",
                null);
    }

    private static IdNumber idNumber(String digits) {
        for (char check : "0123456789X".toCharArray()) {
            if (IdNumber.isValid(digits + check)) {
                return new IdNumber(digits + check);
            }
        }
        throw new IllegalArgumentException(digits);
    }

    /** The door's constructor is the network module's own business. */
    private Network network() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("jdbc", jdbc);
        for (String type : List.of("loanflow.network.JdbcRelations", "loanflow.network.Network")) {
            RootBeanDefinition definition = new RootBeanDefinition();
            definition.setBeanClassName(type);
            definition.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            beans.registerBeanDefinition(type, definition);
        }
        return beans.getBean(Network.class);
    }

    private static String eq(String value) {
        return org.mockito.ArgumentMatchers.eq(value);
    }
}
