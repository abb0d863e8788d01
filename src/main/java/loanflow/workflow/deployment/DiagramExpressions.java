package loanflow.workflow.deployment;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Every text that the engine may evaluate reads declared variables and does nothing else. */
final class DiagramExpressions {

    private static final Set<String> OF_THE_ENGINE =
            Set.of("policy", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private DiagramExpressions() {}

    static void check(Diagram diagram, House house, Faults found) {
        Set<String> known = known(diagram, house);
        Xml.tree(diagram.root())
                .filter(element -> !Xml.isPicture(element))
                .forEach(element -> texts(element).forEach(text -> check(element, text, known, found)));
    }

    private static void check(Element element, String text, Set<String> known, Faults found) {
        if (!text.contains("${") && !text.contains("#{")) {
            return;
        }
        JuelText parsed = JuelText.of(text);
        parsed.wrong().forEach(why -> found.add(element, "expression", "an expression only reads: " + why));
        parsed.reads().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add(element, "variable", "no one writes a variable " + name));
    }

    /** All but delegates, which have a rule of their own. */
    private static Stream<String> texts(Element element) {
        Stream.Builder<String> texts = Stream.builder();
        NamedNodeMap attributes = element.getAttributes();
        for (int n = 0; n < attributes.getLength(); n++) {
            if (attributes.item(n) instanceof Attr attribute
                    && !String.valueOf(attribute.getLocalName()).equals("delegateExpression")) {
                texts.add(attribute.getValue());
            }
        }
        return texts.add(Xml.ownText(element)).build();
    }

    private static Set<String> known(Diagram diagram, House house) {
        Set<String> known = new TreeSet<>(house.variables());
        known.addAll(OF_THE_ENGINE);
        Xml.tree(diagram.process())
                .forEach(element -> Stream.of("resultVariable", "elementVariable")
                        .map(name -> Xml.camunda(element, name))
                        .forEach(known::add));
        Stream.of("in", "out")
                .flatMap(diagram::all)
                .map(in -> in.getAttribute("target"))
                .forEach(known::add);
        Stream.of("inputParameter", "outputParameter")
                .flatMap(diagram::all)
                .map(parameter -> parameter.getAttribute("name"))
                .forEach(known::add);
        diagram.all("userTask")
                .flatMap(task -> house.form(Xml.camunda(task, "formRef")).stream())
                .forEach(form -> known.addAll(form.keys()));
        return known;
    }
}
