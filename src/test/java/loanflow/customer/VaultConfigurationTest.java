package loanflow.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class VaultConfigurationTest {

    private final VaultConfiguration configuration = new VaultConfiguration();

    @Test
    void theDemoMakesItsKeyOnceAndForItsUserOnly(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("deep").resolve("vault.key");
        MasterKey first = configuration.masterKeyOfTheDemo(file);
        MasterKey second = configuration.masterKeyOfTheDemo(file);
        assertThat(second.blinding()).isEqualTo(first.blinding());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var entries = Files.list(file.getParent())) {
            assertThat(entries).containsExactly(file);
        }
    }

    @Test
    void theDemosKeyLiesInItsHome(@TempDir Path home) {
        new ApplicationContextRunner()
                .withInitializer(context ->
                        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
                .withUserConfiguration(VaultConfiguration.class)
                .withPropertyValues("loanflow.home=" + home)
                .run(context -> {
                    assertThat(context).hasSingleBean(MasterKey.class);
                    assertThat(home.resolve("vault.key")).exists();
                });
    }

    @Test
    void productionTakesTheKeyFromItsEnvironment() {
        byte[] secret = Aes.random(MasterKey.BYTES);
        MasterKey key =
                configuration.masterKeyOfTheEnvironment(Base64.getEncoder().encodeToString(secret));
        assertThat(key.wrapping()).isEqualTo(new MasterKey(secret).wrapping());
        assertThat(key.wrapping().getEncoded()).isNotEqualTo(key.blinding().getEncoded());
    }
}
