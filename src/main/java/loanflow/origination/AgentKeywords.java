package loanflow.origination;

import java.util.List;

/** Words in the name of an employer that point to a loan intermediary (黑中介). */
final class AgentKeywords {

    private static final List<String> WORDS = List.of("中介", "代办", "包装", "贷款咨询", "信贷咨询", "融资咨询", "金融服务外包", "套现", "养卡");

    private AgentKeywords() {}

    static boolean in(String employer) {
        return WORDS.stream().anyMatch(employer::contains);
    }
}
