package loanflow.workflow.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import loanflow.workflow.PolicyVersions;
import loanflow.workflow.ProcessVariable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** The variables that the code knows: those of the contracts {@code <Process>Process}, which name them all. */
final class ProcessContracts {

    private static final String PLACES = "classpath*:loanflow/**/process/*Process.class";

    private ProcessContracts() {}

    static Set<String> variables() {
        try {
            MetadataReaderFactory readers = new SimpleMetadataReaderFactory();
            for (Resource contract : new PathMatchingResourcePatternResolver().getResources(PLACES)) {
                // A class that is loaded has named its variables.
                Class<?> unused = Class.forName(
                        readers.getMetadataReader(contract).getClassMetadata().getClassName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a contract that is there cannot be loaded", e);
        }
        Set<String> names = new TreeSet<>(ProcessVariable.names());
        names.add(PolicyVersions.POLICY.name());
        return names;
    }
}
