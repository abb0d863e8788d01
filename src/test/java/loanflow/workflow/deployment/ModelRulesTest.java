package loanflow.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for what owners deploy: the product's own models obey them, and forty hostile or broken ones do not. */
class ModelRulesTest {

    private static final House HOUSE = new RepositoryHouse();
    private static final Pattern VARIABLE =
            Pattern.compile("ProcessVariable\\s*\\.\\s*(?:text|number|flag|json)\\(\\s*\"([a-z]\\w*)\"");

    static Set<String> product() {
        return RepositoryHouse.files().keySet();
    }

    @ParameterizedTest
    @MethodSource("product")
    void theProductsOwnModelsObeyThem(String file) {
        assertThat(ModelRules.check(file, RepositoryHouse.files().get(file), HOUSE))
                .isEmpty();
    }

    static List<HostileModel> hostile() {
        return HostileModel.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileOrBrokenModelIsRefusedByElementAndReason(HostileModel model) {
        List<Fault> faults = ModelRules.check(model.file(), model.content().getBytes(StandardCharsets.UTF_8), HOUSE);

        assertThat(faults).as(faults.toString()).anySatisfy(fault -> {
            assertThat(fault.element()).isEqualTo(model.element());
            assertThat(fault.rule()).isEqualTo(model.rule());
            assertThat(fault.reason()).isNotBlank();
        });
    }

    @Test
    void thereAreFortyOfThemAndEachHasAHarmlessTwin() {
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(HostileModel.twins())
                .allSatisfy((file, content) -> assertThat(
                                ModelRules.check(file, content.getBytes(StandardCharsets.UTF_8), HOUSE))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void theVariablesAreThoseOfTheCode() throws IOException {
        Set<String> code = new TreeSet<>();
        for (Path file : RepositoryHouse.sources().toList()) {
            VARIABLE.matcher(Files.readString(file)).results().forEach(found -> code.add(found.group(1)));
        }

        assertThat(ProcessContracts.variables()).hasSizeGreaterThan(100).containsAll(code);
    }
}
