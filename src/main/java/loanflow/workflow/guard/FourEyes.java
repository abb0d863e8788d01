package loanflow.workflow.guard;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The activities whose persons may not do a task, named by its extension property {@code fourEyesWith}, separated by
 * commas.
 */
final class FourEyes {

    static final String PROPERTY = "fourEyesWith";

    private FourEyes() {}

    static void read(Element task, ActivityImpl activity) {
        activity.setProperty(PROPERTY, listed(task, PROPERTY));
    }

    @SuppressWarnings("unchecked")
    static List<String> of(@Nullable ActivityImpl activity) {
        Object activities = activity == null ? null : activity.getProperty(PROPERTY);
        return activities == null ? List.of() : (List<String>) activities;
    }

    /** The names that an extension property of the task lists. */
    static List<String> listed(Element task, String name) {
        Element extensions = task.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        if (properties == null) {
            return List.of();
        }
        return properties.elements("property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .flatMap(property -> Arrays.stream(property.attribute("value").split(",")))
                .map(String::strip)
                .toList();
    }
}
