package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import loanflow.access.DemoUsers;
import loanflow.testing.LoanflowIT;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** S5: what is sent as a variable or a model is never turned into an object that acts, nor read from elsewhere. */
@LoanflowIT
class HostileVariablesIT {

    private static final String GADGET = Gadget.class.getName();

    @Autowired
    TestRestTemplate http;

    @Autowired
    StaffTasks tasks;

    @Autowired
    RepositoryService repository;

    private final List<String> odd = new ArrayList<>();
    private String instance = "";
    private String task = "";

    @BeforeEach
    void claim() {
        instance = tasks.start("application-" + UUID.randomUUID());
        task = tasks.task(instance);
        StaffTasks.claim(as("reviewer"), task, "reviewer");
    }

    @Test
    void noVariableThatIsAnObjectIsTakenAnywhere() throws Exception {
        List<String> corpus = corpus();
        int before = Gadget.RUN.get();
        Map<String, String> variables = tasks.variables(instance);

        for (String user : List.of("reviewer", "owner", "auditor")) {
            for (String value : corpus) {
                for (Map.Entry<String, HttpMethod> door : doors().entrySet()) {
                    String body =
                            door.getValue() == HttpMethod.PUT ? value : "{\"variables\":{\"decision\":" + value + "}}";
                    ResponseEntity<String> answer = StaffTasks.send(as(user), door.getValue(), door.getKey(), body);

                    refused(answer, user + " " + door + " " + value);
                }
            }
        }

        assertThat(Gadget.RUN).hasValue(before);
        assertThat(tasks.isOpen(task)).isTrue();
        assertThat(tasks.variables(instance)).isEqualTo(variables);
        assertThat(odd).isEmpty();
    }

    @Test
    void noUploadBecomesAVariable() throws Exception {
        byte[] content = serialized();
        int before = Gadget.RUN.get();
        for (String user : List.of("reviewer", "owner", "auditor")) {
            for (String where : List.of("/task/" + task, "/process-instance/" + instance, "/execution/" + instance)) {
                String variables = where.startsWith("/execution") ? "/localVariables/x/data" : "/variables/x/data";
                MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
                parts.add("data", file("x.ser", content));
                parts.add("type", GADGET);
                refused(as(user).postForEntity("/engine-rest" + where + variables, parts, String.class), where);
            }
        }
        assertThat(Gadget.RUN).hasValue(before);
        assertThat(tasks.variables(instance)).doesNotContainKey("x");
        assertThat(odd).isEmpty();
    }

    @Test
    void theGadgetActsWhereverItIsReallyRead() throws Exception {
        byte[] content = serialized();
        int before = Gadget.RUN.get();

        Object read = new ObjectInputStream(new ByteArrayInputStream(content)).readObject();
        Gadget mapped = new ObjectMapper().readValue("{\"name\":\"x\"}", Gadget.class);

        assertThat(read).isInstanceOf(Gadget.class);
        assertThat(mapped.getName()).isEqualTo("x");
        assertThat(Gadget.RUN.get()).isGreaterThan(before + 1);
    }

    @Test
    void noModelReadsFromElsewhereOrGrowsWithoutEnd() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        elsewhere.start();
        long definitions = repository.createProcessDefinitionQuery().count();
        try {
            String url = "http://localhost:" + elsewhere.getAddress().getPort() + "/x";
            for (String prolog : prologs(url)) {
                for (String ending : List.of("bpmn", "dmn")) {
                    refused(deploy("hostile." + ending, model(prolog, ending)), ending + " " + prolog);
                }
            }
        } finally {
            elsewhere.stop(0);
        }
        assertThat(asked).hasValue(0);
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(definitions);
        assertThat(odd).isEmpty();
    }

    private List<String> corpus() throws IOException {
        String bytes = Base64.getEncoder().encodeToString(serialized());
        return List.of(
                object(bytes, GADGET, "application/x-java-serialized-object"),
                object(bytes, "java.util.HashMap", "application/x-java-serialized-object"),
                object("{\\\"name\\\":\\\"x\\\"}", GADGET, "application/json"),
                object("[{\\\"name\\\":\\\"x\\\"}]", "java.util.ArrayList<" + GADGET + ">", "application/json"),
                object("[\\\"javax.script.ScriptEngineManager\\\",[]]", "java.lang.Object", "application/json"),
                object("<x/>", GADGET, "application/xml"),
                "{\"type\":\"" + GADGET + "\",\"value\":{\"name\":\"x\"}}",
                "{\"type\":\"Xml\",\"value\":\"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>\"}",
                "{\"type\":\"Bytes\",\"value\":\"" + bytes + "\"}",
                "{\"type\":\"File\",\"value\":\"" + bytes + "\",\"valueInfo\":{\"filename\":\"x.ser\"}}",
                "{\"type\":\"Json\",\"value\":\"{\\\"@class\\\":\\\"" + GADGET + "\\\"}\"}",
                "{\"type\":\"Nonsense\",\"value\":1}",
                "{\"type\":\"Integer\",\"value\":\"one\"}",
                "{\"type\":\"Date\",\"value\":\"yesterday\"}",
                "{\"value\":{\"@class\":\"" + GADGET + "\"}}");
    }

    private static String object(String value, String type, String format) {
        return "{\"type\":\"Object\",\"value\":\"" + value + "\",\"valueInfo\":{\"objectTypeName\":\"" + type
                + "\",\"serializationDataFormat\":\"" + format + "\"}}";
    }

    private Map<String, HttpMethod> doors() {
        return Map.of(
                "/engine-rest/task/" + task + "/submit-form",
                HttpMethod.POST,
                "/engine-rest/task/" + task + "/complete",
                HttpMethod.POST,
                "/engine-rest/task/" + task + "/variables/decision",
                HttpMethod.PUT,
                "/engine-rest/task/" + task + "/localVariables/decision",
                HttpMethod.PUT,
                "/engine-rest/process-instance/" + instance + "/variables/decision",
                HttpMethod.PUT,
                "/engine-rest/execution/" + instance + "/localVariables/decision",
                HttpMethod.PUT,
                "/engine-rest/process-definition/key/guarded/start",
                HttpMethod.POST);
    }

    private static List<String> prologs(String url) {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int level = 1; level <= 20; level++) {
            bomb.append("<!ENTITY e").append(level).append(" '").append(("&e" + (level - 1) + ";").repeat(10));
            bomb.append("'>");
        }
        bomb.append("<!ENTITY e '&e20;'>]>");
        return List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + url + "'>]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + url + "'> %p; <!ENTITY e 'x'>]>",
                "<!DOCTYPE x SYSTEM '" + url + "' [<!ENTITY e 'x'>]>",
                bomb.toString());
    }

    private static String model(String prolog, String ending) {
        String name = ending.equals("bpmn")
                ? "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='x'>"
                        + "<process id='hostile' isExecutable='true' name='&e;'><startEvent id='s'/></process>"
                        + "</definitions>"
                : "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='&e;' namespace='x'>"
                        + "<decision id='hostile' name='&e;'><literalExpression id='l'><text>1</text>"
                        + "</literalExpression></decision></definitions>";
        return "<?xml version='1.0' encoding='UTF-8'?>" + prolog + name;
    }

    private ResponseEntity<String> deploy(String name, String model) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "hostile");
        parts.add("data", file(name, model.getBytes(StandardCharsets.UTF_8)));
        return as("owner").postForEntity("/engine-rest/deployment/create", parts, String.class);
    }

    private static HttpEntity<ByteArrayResource> file(String name, byte[] content) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        return new HttpEntity<>(
                new ByteArrayResource(content) {
                    @Override
                    public String getFilename() {
                        return name;
                    }
                },
                headers);
    }

    private static byte[] serialized() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Gadget());
        }
        return bytes.toByteArray();
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, DemoUsers.PASSWORD);
    }

    /** Noted, and judged when it is known that nothing was run. */
    private void refused(ResponseEntity<String> answer, String what) {
        if (!answer.getStatusCode().is4xxClientError()) {
            odd.add(answer.getStatusCode().value() + " to " + what + " -> " + answer.getBody());
        }
    }
}
