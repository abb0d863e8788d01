package loanflow.screening;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.customer.IdNumber;
import loanflow.workflow.simulation.Simulator.Mode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * A kind of simulated person, chosen by the three sequence digits of the identity number. The file {@code
 * screening/personas.csv} lists them with what to expect.
 *
 * @param changes how this person differs from the typical one: facts, share of the declared income that income services
 *     see, vendors that misbehave
 */
record Persona(int from, int to, String name, Map<String, String> changes) {

    /** Share of the declared income that the income services confirm. */
    static final String INCOME_SHARE = "incomeShare";

    private static final Map<String, String> TYPICAL = parse("""
            idVerified=true faceMatchScore=0.97 livenessPassed=true threeFactorMatch=true bankCardOwnerMatch=true
            ipIsProxy=false ipIsDatacenter=false ipCity=上海
            phoneTenureMonths=18 phoneIsVirtual=false simSwapDays=400 phoneCity=上海
            blacklistHit=none greylistHit=false sanctionsHit=false contactHitsBlacklist=false
            platforms7d=0 platforms30d=1 platforms90d=2
            currentDpdAnyLender=0 maxDpd24m=0 hardEnquiries30d=1 hardEnquiries90d=2 cardUtilisation=0.45
            existingMonthlyDebtFen=50000 otherUnsecuredFen=200000
            incomeShare=0.98 stepUpLivenessPassed=true callBackConfirmed=true""");

    private static final List<Persona> ALL = read();

    static Persona of(IdNumber idNumber) {
        int sequence = Integer.parseInt(idNumber.value().substring(14, 17));
        return ALL.stream()
                .filter(persona -> persona.from <= sequence && sequence <= persona.to)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("personas: a gap in the file"));
    }

    static List<Persona> all() {
        return ALL;
    }

    /** How this vendor treats this person. */
    Mode modeOf(FactSource vendor) {
        return Optional.ofNullable(changes.get(vendor.vendor()))
                .map(Mode::valueOf)
                .orElse(Mode.OK);
    }

    /** What this vendor knows; what has no record is absent. */
    Map<String, Object> factsOf(FactSource vendor) {
        Map<String, Object> facts = new HashMap<>();
        Map<String, String> traits = traits();
        for (Fact fact : Fact.values()) {
            String value = traits.getOrDefault(fact.variable(), "none");
            if (fact.source() == vendor && !value.equals("none")) {
                facts.put(fact.variable(), typed(value));
            }
        }
        return facts;
    }

    BigDecimal incomeShare() {
        return new BigDecimal(traits().getOrDefault(INCOME_SHARE, "1"));
    }

    private Map<String, String> traits() {
        Map<String, String> traits = new HashMap<>(TYPICAL);
        traits.putAll(changes);
        return traits;
    }

    private static Object typed(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
            BigDecimal number = new BigDecimal(value);
            return number.scale() > 0 ? number : (Object) number.longValueExact();
        }
        return value;
    }

    private static Map<String, String> parse(String pairs) {
        Map<String, String> parsed = new HashMap<>();
        Arrays.stream(pairs.split("\\s+", -1)).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            int equals = pair.indexOf('=');
            parsed.put(pair.substring(0, equals), pair.substring(equals + 1));
        });
        return parsed;
    }

    private static List<Persona> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file = new InputStreamReader(
                new ClassPathResource("screening/personas.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(file).stream().map(Persona::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Persona of(CSVRecord row) {
        return new Persona(
                Integer.parseInt(row.get("from")),
                Integer.parseInt(row.get("to")),
                row.get("persona"),
                parse(row.get("changes")));
    }
}
