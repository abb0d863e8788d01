package loanflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a person stop and think in a picture: flows that cross, and labels on flows or on each other. */
class DiagramLooksTest {

    static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noFlowsCrossAndNoLabelLiesOnAnother(Path diagram) {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File(diagram.toString()));
        List<Box> flows = model.getModelElementsByType(BpmnEdge.class).stream()
                .flatMap(edge -> segments(edge).stream())
                .toList();
        List<Box> labels = labels(model.getModelElementsByType(BpmnLabel.class));

        assertThat(flows).isNotEmpty();
        assertThat(crossings(flows)).isEmpty();
        assertThat(overlaps(labels, labels)).isEmpty();
        assertThat(overlaps(labels, flows)).isEmpty();
    }

    @Test
    void aCrossingAndALabelOnAFlowAreSeen() {
        Box across = new Box("across", 0, 50, 100, 50);
        Box down = new Box("down", 50, 0, 50, 100);
        assertThat(crossings(List.of(across, down))).isNotEmpty();
        assertThat(crossings(List.of(across, new Box("joins", 50, 0, 50, 50)))).isEmpty();
        assertThat(overlaps(List.of(new Box("label", 20, 45, 40, 55)), List.of(across)))
                .isNotEmpty();
    }

    /** A rectangle, or a straight flow as a flat one. */
    private record Box(String name, double left, double top, double right, double bottom) {

        boolean isFlat() {
            return top == bottom;
        }
    }

    private static List<Box> segments(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Box> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            segments.add(new Box(
                    edge.getId(),
                    Math.min(from.getX(), to.getX()),
                    Math.min(from.getY(), to.getY()),
                    Math.max(from.getX(), to.getX()),
                    Math.max(from.getY(), to.getY())));
        }
        return segments;
    }

    private static List<Box> labels(Collection<BpmnLabel> labels) {
        return labels.stream()
                .map(BpmnLabel::getBounds)
                .map(bounds -> new Box(
                        "label at " + bounds.getX() + "," + bounds.getY(),
                        bounds.getX(),
                        bounds.getY(),
                        bounds.getX() + bounds.getWidth(),
                        bounds.getY() + bounds.getHeight()))
                .toList();
    }

    /** Flows that go through each other; one that joins another does not. */
    private static List<String> crossings(List<Box> flows) {
        List<String> found = new ArrayList<>();
        for (Box across : flows) {
            for (Box down : flows) {
                if (across.isFlat()
                        && !down.isFlat()
                        && across.left < down.left
                        && down.left < across.right
                        && down.top < across.top
                        && across.top < down.bottom) {
                    found.add(across.name + " crosses " + down.name);
                }
            }
        }
        return found;
    }

    private static List<String> overlaps(List<Box> some, List<Box> others) {
        List<String> found = new ArrayList<>();
        for (Box one : some) {
            for (Box other : others) {
                if (one != other
                        && one.left < other.right
                        && other.left < one.right
                        && one.top < other.bottom
                        && other.top < one.bottom) {
                    found.add(one.name + " lies on " + other.name);
                }
            }
        }
        return found;
    }
}
