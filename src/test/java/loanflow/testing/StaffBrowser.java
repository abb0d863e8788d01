package loanflow.testing;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Keeps cookies and sends the CSRF token back, as the web applications' own pages do. */
public final class StaffBrowser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final TestRestTemplate http;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> tokens = new TreeMap<>();

    public StaffBrowser(TestRestTemplate http) {
        this.http = http;
    }

    /** Signs in at a web application ({@code tasklist}, {@code cockpit}, {@code admin}). */
    public ResponseEntity<String> signIn(String user, String password, String app) {
        get("/camunda/app/" + app + "/default/", String.class);
        HttpHeaders headers = headers();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        ResponseEntity<String> answer = keep(http.exchange(
                "/camunda/api/admin/auth/user/default/login/" + app,
                HttpMethod.POST,
                new HttpEntity<>("username=" + user + "&password=" + password, headers),
                String.class));
        // Signing in begins a new session; its token comes with the next page.
        get("/camunda/app/" + app + "/default/", String.class);
        return answer;
    }

    public <T> ResponseEntity<T> get(String path, Class<T> type) {
        return keep(http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers()), type));
    }

    /** Sends a body as JSON. */
    public ResponseEntity<String> post(String path, Object body) {
        HttpHeaders headers = headers();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return keep(http.exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), String.class));
    }

    /** Sends a form; a redirect is followed. */
    public ResponseEntity<String> postForm(String path, Map<String, String> fields) {
        HttpHeaders headers = headers();
        headers.remove("X-XSRF-TOKEN");
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        return keep(http.exchange(path, HttpMethod.POST, new HttpEntity<>(form, headers), String.class));
    }

    /** Fills a form of a page in and sends it: what the page hides in it goes along, a key of its own where it hides none. */
    public ResponseEntity<String> fill(String page, String action, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.putAll(hidden(page));
        String unused = all.putIfAbsent("formKey", UUID.randomUUID().toString());
        return postForm(action, all);
    }

    /** Sends a form of a page with a file; a redirect is followed. */
    public ResponseEntity<String> fillWithFile(
            String page, String action, Map<String, String> fields, String name, byte[] file) {
        HttpHeaders headers = headers();
        headers.remove("X-XSRF-TOKEN");
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        hidden(page).forEach(form::add);
        fields.forEach(form::add);
        form.add(name, new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "paper";
            }
        });
        return keep(http.exchange(action, HttpMethod.POST, new HttpEntity<>(form, headers), String.class));
    }

    /** What a page hides in its forms. */
    public Map<String, String> hidden(String page) {
        Map<String, String> all = new TreeMap<>();
        HIDDEN.matcher(String.valueOf(get(page, String.class).getBody()))
                .results()
                .forEach(hidden -> all.put(hidden.group(1), hidden.group(2)));
        return all;
    }

    /** The cookies that it was given, by name: another browser that has them goes on in its session. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** From now on changes come without the token, as from another site. */
    public void forgetToken() {
        tokens.clear();
    }

    /** These cookies, as a browser sends them. */
    public static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.COOKIE, header(cookies));
        tokens.forEach(headers::set);
        return headers;
    }

    private <T> ResponseEntity<T> keep(ResponseEntity<T> answer) {
        for (String line : answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
            for (HttpCookie cookie : HttpCookie.parse(line)) {
                cookies.put(cookie.getName(), cookie.getValue());
                if (cookie.getName().equals("XSRF-TOKEN")) {
                    tokens.put("X-XSRF-TOKEN", cookie.getValue());
                }
            }
        }
        return answer;
    }
}
