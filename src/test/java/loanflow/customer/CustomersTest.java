package loanflow.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CustomersTest {

    private static final IdNumber ID = new IdNumber("11010519491231002X");
    private static final PersonalData PERSON = new PersonalData(
            "测试一号",
            ID,
            new MobilePhone("13800000001"),
            new BankCard("4111111111111111"),
            "示例市示例路一号",
            "示例公司",
            "one@example.test");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final JdbcClient jdbc = JdbcClient.create(Postgres.migrated());
    private final MasterKey master = new MasterKey(new byte[MasterKey.BYTES]);
    private final Vault vault = new Vault(new JdbcWrappedKeys(jdbc), master);
    private final BlindIndexes blind = new BlindIndexes(master);
    private final JdbcCustomers rows = new JdbcCustomers(jdbc, vault, clock);
    private final JdbcContacts contacts = new JdbcContacts(jdbc, clock);
    private final Profiles profiles = new Profiles(new JdbcProfiles(jdbc), vault, clock);
    private final Customers customers = new Customers(
            rows,
            new NamedContacts(contacts, new SealedContacts(vault), blind),
            new KnownFacts(rows, contacts, profiles, blind),
            profiles,
            new JdbcReveals(jdbc, clock),
            blind);
    private final Lists lists = new Lists(new JdbcListEntries(jdbc), clock);
    private final Consents consents = new Consents(new JdbcConsents(jdbc), clock);

    @Test
    void theSameIdentityNumberIsTheSameCustomer() {
        String first = customers.register(PERSON);
        PersonalData moved = new PersonalData(
                PERSON.name(),
                ID,
                new MobilePhone("13800000002"),
                PERSON.bankCard(),
                "示例市示例路二号",
                PERSON.employer(),
                null);
        assertThat(customers.register(moved)).isEqualTo(first);
        assertThat(customers.findByIdNumber(ID)).contains(first);
        assertThat(customers.reveal(first, "test", "the newest address counts").homeAddress())
                .isEqualTo("示例市示例路二号");
    }

    @Test
    void whatIsStoredCannotBeReadWithoutTheKey() {
        String id = customers.register(PERSON);
        byte[] sealed = jdbc.sql("select sealed_profile from customer where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("测试一号")
                .doesNotContain("13800000001");
        MasterKey other = new MasterKey(Aes.random(MasterKey.BYTES));
        assertThatThrownBy(() -> new Vault(new JdbcWrappedKeys(jdbc), other).open(id, "profile", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealedBytesOfOneCustomerDoNotOpenAsAnothersNorElsewhere() {
        String id = customers.register(PERSON);
        byte[] sealed = vault.seal(id, "paper/1", new byte[] {1, 2, 3});
        assertThat(vault.open(id, "paper/1", sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> vault.open(id, "paper/2", sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(id, "paper/1", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCustomerWithoutKeyIsErased() {
        String id = customers.register(PERSON);
        jdbc.sql("update customer set wrapped_key = null where id = ?")
                .param(id)
                .update();
        assertThatThrownBy(() -> customers.reveal(id, "test", "erased")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyRevealLeavesWhoAndWhy() {
        String id = customers.register(PERSON);
        assertThat(customers.reveal(id, "auditor-1", "complaint 7").name()).isEqualTo("测试一号");
        assertThat(jdbc.sql("select revealed_by || ': ' || reason from reveal where customer_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("auditor-1: complaint 7");
        assertThatThrownBy(() -> customers.reveal(id, "auditor-1", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartnersCustomerIsKnownByReferenceAlonePerPartnerAndHasNothingInTheVault() {
        String id = customers.refer("partner-1", "42");
        assertThat(customers.refer("partner-1", "42")).isEqualTo(id);
        assertThat(customers.refer("partner-2", "42")).isNotEqualTo(id);
        CustomerFacts facts = customers.facts(id, "application-1");
        assertThat(facts.idNumberIndex()).isEqualTo(blind.of(IdentifierKind.PARTNER_REFERENCE, "partner-1/42"));
        assertThat(facts.phoneIndex()).isNull();
        assertThat(facts.contacts()).isEmpty();
    }

    @Test
    void factsTellIndexesAndNothingThatIdentifies() {
        String id = customers.register(PERSON);
        MobilePhone friend = new MobilePhone("13900000009");
        customers.nameContacts(
                id, "application-1", List.of(new ContactPerson("测试二号", ContactPerson.Relation.FRIEND, friend)));
        CustomerFacts facts = customers.facts(id, "application-1");
        assertThat(facts.phoneIndex()).isEqualTo(blind.of(IdentifierKind.PHONE, "13800000001"));
        assertThat(facts.contacts())
                .containsExactly(new CustomerFacts.NamedContact(
                        ContactPerson.Relation.FRIEND, blind.of(IdentifierKind.PHONE, "13900000009")));
        assertThat(facts.toString()).doesNotContain("1380000").doesNotContain("测试");
    }

    @Test
    void blindIndexesIgnoreWidthAndCaseAndDifferByKind() {
        assertThat(blind.of(IdentifierKind.PHONE, "１３８00000001"))
                .isEqualTo(blind.of(IdentifierKind.PHONE, "13800000001"))
                .hasSize(64)
                .isNotEqualTo(blind.of(IdentifierKind.DEVICE, "13800000001"));
        assertThat(new BlindIndexes(new MasterKey(Aes.random(MasterKey.BYTES))).of(IdentifierKind.PHONE, "13800000001"))
                .isNotEqualTo(blind.of(IdentifierKind.PHONE, "13800000001"));
    }

    @Test
    void consentsCountUntilTheyAreTakenBack() {
        String id = customers.register(PERSON);
        consents.grant(id, "application-1", List.of(new ConsentGiven(ConsentPurpose.BUREAU_QUERY, "v1")));
        assertThat(consents.inForce("application-1", Set.of(ConsentPurpose.BUREAU_QUERY)))
                .isTrue();
        assertThat(consents.inForce("application-1", Set.of(ConsentPurpose.BUREAU_QUERY, ConsentPurpose.FACE)))
                .isFalse();
        assertThat(consents.inForce("application-2", Set.of(ConsentPurpose.BUREAU_QUERY)))
                .isFalse();
        consents.withdraw(id, ConsentPurpose.BUREAU_QUERY);
        assertThat(consents.inForce("application-1", Set.of(ConsentPurpose.BUREAU_QUERY)))
                .isFalse();
    }

    @Test
    void aListEntryHitsUntilItEndsOrIsLifted() {
        CustomerFacts facts = customers.facts(customers.register(PERSON), "application-1");
        assertThat(lists.hitsOf(facts)).isEqualTo(new ListHits(null, false, false, false, false));
        long lender = lists.add(entry(ListEntry.Kind.BLACK, "LENDER_BLACK", facts.phoneIndex(), 1), "compliance-1");
        long court = lists.add(entry(ListEntry.Kind.BLACK, "COURT_DEFAULTER", facts.phoneIndex(), 1), "compliance-1");
        long ended = lists.add(entry(ListEntry.Kind.GREY, "GREY", facts.phoneIndex(), -1), "compliance-1");
        assertThat(lists.hitsOf(facts)).isEqualTo(new ListHits("COURT_DEFAULTER", false, false, false, false));
        assertThat(lists.anyBlacklisted(List.of(facts.phoneIndex()))).isTrue();
        assertThat(lists.lift(court, "compliance-2")).isTrue();
        assertThat(lists.lift(court, "compliance-2")).isFalse();
        assertThat(lists.hitsOf(facts).blacklistHit()).isEqualTo("LENDER_BLACK");
        assertThat(lists.lift(lender, "compliance-2")).isTrue();
        assertThat(lists.anyBlacklisted(List.of(facts.phoneIndex()))).isFalse();
        assertThat(ended).isPositive();
    }

    @Test
    void ourOwnHistoryIsRemembered() {
        String id = customers.register(PERSON);
        lists.mark(id, Lists.Mark.WRITE_OFF, "loan 1");
        ListHits hits = lists.hitsOf(customers.facts(id, "application-1"));
        assertThat(hits.ownWriteOffEver()).isTrue();
        assertThat(hits.ownFraudEver()).isFalse();
    }

    private ListEntry entry(ListEntry.Kind list, String category, String index, int days) {
        return new ListEntry(
                list,
                category,
                IdentifierKind.PHONE,
                index,
                "reported",
                "file 1",
                OffsetDateTime.now(clock).plusDays(days));
    }
}
