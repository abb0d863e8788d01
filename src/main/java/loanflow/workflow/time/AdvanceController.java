package loanflow.workflow.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Demo only: lets a person watch a loan live. */
@RestController
@Profile("demo")
class AdvanceController {

    private final DayByDay days;

    AdvanceController(DayByDay days) {
        this.days = days;
    }

    /** Answers when every day's work is done. */
    @PostMapping("/api/demo/advance")
    BusinessDate advance(@RequestParam("days") @Min(1) @Max(400) int count) throws InterruptedException {
        return new BusinessDate(days.advance(count));
    }

    record BusinessDate(LocalDate businessDate) {}
}
