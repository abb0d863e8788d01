package loanflow.workflow.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The engine's deployments: a model is plain XML without a DOCTYPE, so that it neither reads from elsewhere nor grows
 * without end. What is not is the caller's mistake, found before anything is stored.
 */
public final class GuardedRepositoryService extends RepositoryServiceImpl {

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        deployment.getDeployment().getResources().values().stream()
                .filter(GuardedRepositoryService::isModel)
                .forEach(GuardedRepositoryService::check);
        return super.deployWithResult(deployment);
    }

    private static boolean isModel(ResourceEntity resource) {
        String name = resource.getName().toLowerCase(Locale.ROOT);
        return Stream.of(".bpmn", ".dmn", ".cmmn", ".xml").anyMatch(name::endsWith);
    }

    private static void check(ResourceEntity resource) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser()
                    .parse(new InputSource(new ByteArrayInputStream(resource.getBytes())), new DefaultHandler());
        } catch (SAXException e) {
            throw new BadUserRequestException("a model must be well-formed XML without a DOCTYPE", e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("no parser for models", e);
        }
    }
}
