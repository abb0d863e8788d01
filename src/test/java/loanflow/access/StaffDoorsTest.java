package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Whatever staff can bring about by API they can do on a page: not everybody who decides writes requests by hand. */
class StaffDoorsTest {

    /** The page's own mapping by that of the API. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("POST /api/marketing/campaigns", "POST /marketing/campaigns"),
            Map.entry("POST /api/marketing/costs", "POST /marketing/costs"),
            Map.entry("POST /api/funders/bans", "POST /funders/bans"),
            Map.entry("POST /api/funders/bans/{id}/lifting", "POST /funders/bans/{id}/lifting"),
            Map.entry("POST /api/agencies/receipts", "POST /agencies/receipts"),
            Map.entry("POST /api/agencies/remittances", "POST /agencies/remittances"),
            Map.entry("POST /api/agencies/payments", "POST /agencies/payments"),
            Map.entry("POST /api/agencies/payments/{id}/booking", "POST /agencies/payments/{id}/booking"),
            Map.entry("POST /api/agencies/payments/{id}/refusal", "POST /agencies/payments/{id}/refusal"),
            Map.entry("POST /api/black-list/proposals", "POST /black-list/proposals"),
            Map.entry("POST /api/black-list/proposals/{id}/appeals", "POST /black-list/proposals/{id}/appeals"),
            Map.entry("POST /api/loans/{id}/interruptions", "POST /loans/{id}/interruptions"),
            Map.entry("POST /api/loans/{id}/changes", "POST /loans/{id}/change"),
            Map.entry("POST /api/loans/{id}/changes/preview", "POST /loans/{id}/change"),
            Map.entry(
                    "POST /api/ledger/reconciliation/differences/{id}/explanation",
                    "POST /reconciliation/{id}/explanation"),
            Map.entry("POST /api/relay/messages/{box}/{id}/retry", "POST /relay/{box}/{id}/retry"));

    /** By API only, and why. */
    private static final Map<String, String> BY_API = Map.of(
            "POST /api/collection/cases/{id}/holds", "on the screen the outcome of a call lets a case rest",
            "DELETE /api/collection/cases/{id}/holds/{reason}", "on the screen the form review-hold lifts it",
            "POST /api/partners", "by who connects the partner's system, with the secret in the answer",
            "POST /api/partners/{id}/secret", "the same",
            "POST /api/partners/{id}/disablement", "the same",
            "POST /api/relay/messages/{box}/{id}/cancellation", "who gives a message up works with its cause at hand");

    @Test
    void nothingIsWithoutAPage() {
        assertThat(commands(true)).as("what is named here is there").containsAll(BY_API.keySet());
        Set<String> without = without(commands(true), commands(false));

        System.out.println("staff commands without a page: " + without);
        assertThat(without).isEmpty();
    }

    /** Negative control: a command that nobody made a page for, and a page that is gone, are seen. */
    @Test
    void whatLacksItsPageIsSeen() {
        Set<String> more = new TreeSet<>(commands(true));
        more.add("POST /api/forgotten");
        Set<String> fewer = new TreeSet<>(commands(false));
        fewer.remove("POST /marketing/costs");

        assertThat(without(more, fewer)).containsExactly("POST /api/forgotten", "POST /api/marketing/costs");
    }

    private static Set<String> without(Set<String> commands, Set<String> pages) {
        return commands.stream()
                .filter(command -> !BY_API.containsKey(command))
                .filter(command -> !pages.contains(PAGES.getOrDefault(command, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What changes something and is for staff alone: of the API, or of pages. */
    private static Set<String> commands(boolean ofApi) {
        ClassPathScanningCandidateComponentProvider controllers =
                new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return controllers.findCandidateComponents("loanflow").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> command(type, method)))
                .filter(command -> !command.contains(" /api/test/"))
                .filter(command -> command.contains(" /api/") == ofApi)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> command(Class<?> type, Method method) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        boolean staffOnly = Arrays.asList(method.getParameterTypes()).contains(Caller.Staff.class);
        if (own == null || !staffOnly || own.method()[0] == RequestMethod.GET) {
            return Stream.empty();
        }
        RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        return Stream.of(own.method()[0] + " " + path(all) + path(own));
    }

    private static String path(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }
}
