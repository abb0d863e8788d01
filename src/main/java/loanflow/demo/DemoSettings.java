package loanflow.demo;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * How the demo's house is filled.
 *
 * @param portfolio false: it stays empty
 * @param seed the same one gives the same portfolio on any machine
 * @param firstDay the business date on which a new house begins
 * @param pioneers people who apply in the first days, so that there are old loans
 * @param pioneerDays calendar days until the others begin to come
 * @param applicants people who apply after that
 * @param businessDays days, Monday to Friday, over which they come and are served
 * @param visit wall seconds without a request after which a visitor is taken to have gone
 */
@ConfigurationProperties("loanflow.demo")
record DemoSettings(
        @DefaultValue("false") boolean portfolio,
        @DefaultValue("1") long seed,

        @DefaultValue("2025-10-09") @DateTimeFormat(iso = ISO.DATE)
        LocalDate firstDay,

        @DefaultValue("14") int pioneers,
        @DefaultValue("235") int pioneerDays,
        @DefaultValue("320") int applicants,
        @DefaultValue("120") int businessDays,
        @DefaultValue("60") int visit) {}
