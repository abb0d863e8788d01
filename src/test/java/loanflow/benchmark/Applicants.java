package loanflow.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import loanflow.origination.ApplicationApi;

/**
 * Invented applicants, each with identifiers of their own so that no velocity rule fires. The order number of the
 * fictional identity number makes the simulated vendors answer as for the persona "typical" (001 to 099).
 */
final class Applicants {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1981, 1, 1);
    private static final int ORDERS = 99;
    private static final int BIRTHDAYS = 4_000;

    private Applicants() {}

    /** The shipped sample as another person. */
    static String application(int person, String source) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(Files.readString(Path.of("samples/application.json")));
            String tail = "%06d".formatted(person);
            body.put("externalReference", "benchmark-" + tail);
            body.put("source", source);
            ObjectNode applicant = (ObjectNode) body.get("applicant");
            applicant.put("name", "测试" + tail);
            applicant.put("idNumber", idNumber(person));
            applicant.put("phone", "15401" + tail);
            applicant.put("bankCard", ApplicationApi.luhn("999999100" + tail));
            applicant.put("homeAddress", "示例市测试路" + tail + "号");
            applicant.put("employer", "示例公司" + tail);
            ((ObjectNode) body.get("contacts").get(0)).put("phone", "15402" + tail);
            ((ObjectNode) body.get("contacts").get(1)).put("phone", "15403" + tail);
            ObjectNode signals = (ObjectNode) body.get("signals");
            signals.put("deviceId", "benchmark-device-" + tail);
            signals.put("ipAddress", "198.%d.%d.%d".formatted(18 + person / 65_536, person / 256 % 256, person % 256));
            return body.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idNumber(int person) {
        LocalDate born = FIRST_BIRTHDAY.plusDays(person % BIRTHDAYS);
        int order = 1 + person / BIRTHDAYS % ORDERS;
        String body = "999999" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        return ApplicationApi.idNumber(body);
    }
}
