package loanflow.marketing;

import java.math.BigDecimal;
import java.util.Map;
import loanflow.contact.MessageTemplate;
import loanflow.money.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The values of marketing texts. Each names the yearly rate, as advertising must (中国人民银行公告〔2021〕第3号, unverified). */
@Component
class CampaignTexts {

    private final String highestRate;

    /** @param highestRate per cent a year, IRR x 12: nobody is offered more, whatever he asks for */
    CampaignTexts(@Value("${loanflow.marketing.highest-rate-percent:24}") BigDecimal highestRate) {
        this.highestRate = highestRate.toPlainString();
    }

    Map<String, String> ordinary() {
        return Map.of("rate", highestRate);
    }

    Map<String, String> listed(WhiteListEntry entry) {
        return Map.of(
                "rate", highestRate,
                "amount", Money.fen(entry.limitFen()).major().toPlainString(),
                "until", String.valueOf(entry.validUntil()));
    }

    /** The text with blanks where each customer has his own. */
    String sample(String template) {
        return MessageTemplate.valueOf(template).with(Map.of("rate", highestRate, "amount", "…", "until", "…"));
    }
}
