package loanflow.customer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Where the master key comes from: the environment in production, a file beside the demo's database otherwise. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    /** {@code LOANFLOW_VAULT_MASTER_KEY}: 32 bytes in Base64. */
    @Bean
    @Profile("prod")
    MasterKey masterKeyOfTheEnvironment(@Value("${loanflow.vault.master-key}") String base64) {
        return new MasterKey(Base64.getDecoder().decode(base64.strip()));
    }

    @Bean
    @Profile("!prod")
    MasterKey masterKeyOfTheDemo(@Value("${loanflow.vault.key-file:${loanflow.home:.loanflow}/vault.key}") Path file) {
        try {
            return new MasterKey(
                    Base64.getDecoder().decode(Files.readString(existing(file)).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("vault key file " + file, e);
        }
    }

    private static Path existing(Path file) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Written beside and linked into place, so that two starts at once agree on one key.
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "vault",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(Aes.random(MasterKey.BYTES)));
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            return file;
        } finally {
            Files.delete(fresh);
        }
        return file;
    }
}
