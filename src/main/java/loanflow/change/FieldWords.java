package loanflow.change;

import java.util.Map;

/** What the fields of events are called, for people. */
public final class FieldWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("type", "类型 Type"),
            Map.entry("amount", "金额 Amount"),
            Map.entry("price", "价款 Price"),
            Map.entry("buyer", "受让方编号 Buyer's number"),
            Map.entry("of", "所针对的入账 Reference of the entry"),
            Map.entry("component", "部分 Part"),
            Map.entry("due", "应还日 Due date"),
            Map.entry("percent", "百分比 Percent"),
            Map.entry("from", "自何应还日起 From due date"),
            Map.entry("to", "改为 To"),
            Map.entry("periods", "展期期数 Periods"),
            Map.entry("instalments", "期数 Instalments"),
            Map.entry("annualRatePercent", "年利率 % Yearly rate, %"),
            Map.entry("start", "首个应还日 First due date"),
            Map.entry("every", "间隔 Every"),
            Map.entry("unit", "间隔单位 Unit"),
            Map.entry("on", "起息日 Value date"),
            Map.entry("bankReference", "银行流水号 Bank reference"));

    private FieldWords() {}

    public static String of(String field) {
        return WORDS.getOrDefault(field, field);
    }

    /** Whether people have words for it. */
    public static boolean knows(String field) {
        return WORDS.containsKey(field);
    }
}
