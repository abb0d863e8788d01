package loanflow.workflow.decision;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.FunctionProvider.CompositeFunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * A FEEL engine that parses each text once and builds its functions once. Texts come from deployed tables only, so
 * their number is bounded by what owners deploy. Anything but a plain value is left to the stock evaluation, which
 * words the error.
 */
@SuppressWarnings("deprecation") // The methods that the engine's own ScalaFeelEngine calls.
final class ParseOnceFeel extends FeelEngine {

    private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();
    private final FeelInterpreter interpreter;
    private final FunctionProvider functions;

    ParseOnceFeel(FunctionProvider own, ValueMapper values, FeelEngineClock clock) {
        super(own, values, new Configuration(false), clock);
        this.interpreter = new FeelInterpreter(values);
        this.functions = new CompositeFunctionProvider(list(new BuiltinFunctions(clock, values), own));
    }

    @Override
    public Either<Failure, ParsedExpression> parseExpression(String text) {
        return expressions.computeIfAbsent(text, super::parseExpression);
    }

    @Override
    public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
        return unaryTests.computeIfAbsent(text, super::parseUnaryTests);
    }

    @Override
    public EvaluationResult evaluate(ParsedExpression expression, Context variables) {
        EvalContext context = EvalContext.create(valueMapper(), functions).merge(variables);
        Val value = interpreter.eval(expression.expression(), context);
        List<EvaluationFailure> failures = context.failureCollector().failures();
        if (value instanceof ValError || value instanceof ValFatalError || assertionFailed(failures)) {
            return super.evaluate(expression, variables);
        }
        return new SuccessfulEvaluationResult(valueMapper().unpackVal(value), failures);
    }

    private static boolean assertionFailed(List<EvaluationFailure> failures) {
        return !failures.isEmpty()
                && CollectionConverters.asJava(failures).stream()
                        .map(EvaluationFailure::failureType)
                        .anyMatch(EvaluationFailureType.ASSERT_FAILURE$.MODULE$::equals);
    }

    private static List<FunctionProvider> list(FunctionProvider... providers) {
        return CollectionConverters.asScala(java.util.List.of(providers)).toList();
    }
}
