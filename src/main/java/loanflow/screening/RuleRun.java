package loanflow.screening;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of the fraud rules, as it is sealed: enough to do it again and compare.
 *
 * @param versions of the tables, by id
 */
record RuleRun(Map<String, @Nullable Object> inputs, List<String> missing, Map<String, Integer> versions, Hits hits) {}
