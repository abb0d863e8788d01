package loanflow.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import loanflow.testing.Postgres;
import loanflow.workflow.NoteCipher.Sealed;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class VaultNoteCipherTest {

    private static final String TEXT = "电话 13800000001 无人接听";

    private final JdbcClient jdbc = JdbcClient.create(Postgres.migrated());
    private final MasterKey master = new MasterKey(Aes.random(MasterKey.BYTES));
    private final Vault vault = new Vault(new JdbcWrappedKeys(jdbc), master);
    private final String customer = customer("customer-1");
    private final VaultNoteCipher cipher = new VaultNoteCipher(
            vault,
            master,
            List.of(
                    key -> Optional.empty(),
                    key -> key.equals("application-1") ? Optional.of(customer) : Optional.empty()),
            new JdbcWrappedKeys(jdbc));

    @Test
    void aNoteOfACaseLiesUnderItsCustomersKey() {
        Sealed note = cipher.seal("application-1", "note/task-1/comment", TEXT);

        assertThat(note.keyOwner()).isEqualTo(customer);
        assertThat(new String(note.content(), StandardCharsets.UTF_8)).doesNotContain("13800000001", "电话");
        assertThat(cipher.open(note, "note/task-1/comment")).isEqualTo(TEXT);
    }

    @Test
    void aCaseMayBearItsCustomersOwnId() {
        assertThat(cipher.seal(customer, "note/task-1/comment", TEXT).keyOwner())
                .isEqualTo(customer);
    }

    @Test
    void aNoteAboutNobodyLiesUnderTheHousesKey() {
        for (String key : new String[] {null, "2026-03-01"}) {
            Sealed note = cipher.seal(key, "note/task-1/comment", TEXT);

            assertThat(note.keyOwner()).isEqualTo("house");
            assertThat(new String(note.content(), StandardCharsets.UTF_8)).doesNotContain("13800000001");
            assertThat(cipher.open(note, "note/task-1/comment")).isEqualTo(TEXT);
        }
    }

    @Test
    void whoseKeyIsDestroyedHisNotesAreGone() {
        Sealed note = cipher.seal("application-1", "note/task-1/comment", TEXT);
        jdbc.sql("update customer set wrapped_key = null where id = ?")
                .param(customer)
                .update();

        assertThatThrownBy(() -> cipher.open(note, "note/task-1/comment")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNoteThatWasMovedOrGivenToAnotherDoesNotOpen() {
        Sealed note = cipher.seal("application-1", "note/task-1/comment", TEXT);

        assertThatThrownBy(() -> cipher.open(note, "note/task-2/comment")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.open(new Sealed(customer("customer-2"), note.content()), "note/task-1/comment"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.open(new Sealed("house", note.content()), "note/task-1/comment"))
                .isInstanceOf(IllegalStateException.class);
    }

    private String customer(String id) {
        jdbc.sql("insert into customer (id, wrapped_key, created_at, updated_at) values (?, ?, now(), now())")
                .params(id, vault.freshWrappedKey(id))
                .update();
        return id;
    }
}
