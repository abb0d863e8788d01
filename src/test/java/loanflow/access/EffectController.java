package loanflow.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A stand-in for whatever changes money: one row per effect. Tests only. */
@RestController
class EffectController {

    private final JdbcClient jdbc;

    EffectController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Idempotent
    @PostMapping("/api/test/effects")
    ResponseEntity<Effect> once(Caller.Staff caller, @Valid @RequestBody Wish wish) {
        return effect(wish);
    }

    @PostMapping("/api/test/unprotected-effects")
    ResponseEntity<Effect> everyTime(Caller.Staff caller, @Valid @RequestBody Wish wish) {
        return effect(wish);
    }

    @GetMapping("/api/test/effects")
    List<String> names(@RequestParam("from") int from) {
        return jdbc.sql("select name from test_effect order by name offset :from limit 5")
                .param("from", from)
                .query(String.class)
                .list();
    }

    private ResponseEntity<Effect> effect(Wish wish) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into test_effect (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", wish.name())
                .update();
        jdbc.sql("select pg_sleep(0.02)").query().singleRow();
        if (wish.amount() == 13) {
            throw Problem.unprocessable("amount", "luck", "Thirteen is refused after the fact.");
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(new Effect(id, wish.amount()));
    }

    record Wish(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,80}") String name,
            @NotNull @Min(1) @Max(1000) Integer amount,
            List<@NotNull String> tags) {}

    record Effect(String id, int amount) {}
}
