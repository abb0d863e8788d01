package loanflow.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the portfolio page shows, in its order. Each is one view {@code mart_*}. */
public enum Picture {
    FUNNEL("申请到放款", "From application to payout"),
    AUTOMATION("自动决策占比", "Decided without a person"),
    REFUSAL("拒绝原因", "Reasons of refusal"),
    BOOK("在贷余额（按阶段）", "The book by stage"),
    ROLL_RATE("迁徙率", "Roll rates by account"),
    VINTAGE("账龄", "Vintages: ever 30 days late"),
    QUEUE("待办时长", "Ages of the queues");

    private final String chinese;
    private final String english;

    Picture(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The picture of this id, as it stands in an address. */
    public static Optional<Picture> of(String id) {
        return Stream.of(values()).filter(picture -> picture.id().equals(id)).findFirst();
    }

    /** {@code roll-rate}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
