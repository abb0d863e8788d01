package loanflow.workflow.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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

    /** To the next time that the clock shows this time of day: at night nobody may be called, not even in a demo. */
    @PostMapping("/api/demo/advance-to")
    BusinessDate advanceTo(@RequestParam("time") @DateTimeFormat(iso = ISO.TIME) LocalTime time)
            throws InterruptedException {
        return new BusinessDate(days.advanceTo(time));
    }

    record BusinessDate(LocalDate businessDate) {}
}
