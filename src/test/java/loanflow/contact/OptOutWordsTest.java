package loanflow.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a refusal of texts, as people write it. */
class OptOutWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R",
                "r",
                " R ",
                "Ｒ",
                "“R”",
                "R。",
                "T",
                "TD",
                "td",
                "T D",
                "退订",
                "我要退订！",
                "退订谢谢",
                "拒收",
                "【拒收】",
                "请不要再发了",
                "别再发短信",
                "取消订阅",
                "退",
                "STOP",
                "stop.",
                "Unsubscribe",
                "N",
                "QX"
            })
    void isARefusal(String text) {
        assertThat(OptOutWords.refuses(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "？", "已还款", "好的", "收到", "Retry", "RR", "R你好", "我想借款", "STOPPING", "TDK", "退款什么时候到", "1"
            })
    void isNone(String text) {
        assertThat(OptOutWords.refuses(text)).isFalse();
    }
}
