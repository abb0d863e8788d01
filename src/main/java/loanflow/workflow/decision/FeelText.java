package loanflow.workflow.decision;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Left;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** A FEEL text of a table or form, taken apart without being evaluated. */
@SuppressWarnings("deprecation") // The methods that the engine's own ScalaFeelEngine calls.
public final class FeelText {

    /** What FEEL itself calls the value of a column, and an element inside a filter. */
    private static final Set<String> OF_FEEL = Set.of("cellInput", "?", "item", "partial");

    private static final FeelEngine FEEL = FastFeel.parser();

    private final Set<String> reads = new TreeSet<>();
    private final Set<String> wrong = new TreeSet<>();

    private FeelText(Either<FeelEngine.Failure, ParsedExpression> parsed) {
        if (parsed instanceof Left<FeelEngine.Failure, ParsedExpression>) {
            wrong.add("it is no FEEL");
        } else {
            Set<String> own = new TreeSet<>(OF_FEEL);
            look(parsed.toOption().get().expression(), own);
            reads.removeAll(own);
        }
    }

    /** An expression, as an output has it. */
    public static FeelText expression(String text) {
        return new FeelText(FEEL.parseExpression(text));
    }

    /** Unary tests, as an input entry has them. */
    public static FeelText tests(String text) {
        return new FeelText(FEEL.parseUnaryTests(text));
    }

    /** Names of the variables it reads. */
    public Set<String> reads() {
        return reads;
    }

    /** Why it is refused; empty when nothing is wrong. */
    public Set<String> wrong() {
        return wrong;
    }

    private void look(Object part, Set<String> own) {
        if (part instanceof Ref variable) {
            reads.add(variable.names().head());
        } else if (part instanceof FunctionDefinition || part instanceof JavaFunctionInvocation) {
            wrong.add("it defines a function");
        } else if (part instanceof IterationContext) {
            wrong.add("it counts through a range");
        } else if (part instanceof Tuple2<?, ?> named && named._1() instanceof String name) {
            own.add(name);
        }
        if (part instanceof Iterable<?> many) {
            CollectionConverters.asJava(many).forEach(one -> look(one, own));
        } else if (part instanceof Product product && !(part instanceof Ref)) {
            CollectionConverters.asJava(product.productIterator()).forEachRemaining(one -> look(one, own));
        }
    }
}
