package loanflow.screening;

import java.util.Arrays;
import loanflow.screening.ScreeningFile.Links;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first writing of a screening, with the contact persons it names. */
final class JdbcNewScreenings {

    private JdbcNewScreenings() {}

    /** An application that is here already is left as it is. False: it was. */
    static boolean insert(JdbcClient jdbc, ScreeningFile file) {
        Links links = file.links();
        return jdbc.sql("""
                        with opened as (
                            insert into screening (application_id, customer_id, channel, customer_type,
                                declared_income_fen, id_index, phone_index, bank_card_index, device_index, ip_index,
                                wifi_index, agent_code, signals, attested, applied_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                            on conflict do nothing
                            returning application_id, customer_id, applied_at),
                        named as (
                            insert into declared_contact (application_id, phone_index, customer_id, named_at)
                            select o.application_id, c.phone, o.customer_id, o.applied_at
                            from opened o, (select distinct unnest(?::varchar[]) as phone) c)
                        select count(*) from opened""")
                        .params(Arrays.asList(
                                file.applicationId(),
                                file.customerId(),
                                file.channel(),
                                file.customerType(),
                                file.declaredIncome() == null
                                        ? null
                                        : file.declaredIncome().minor(),
                                links.idNumber(),
                                links.phone(),
                                links.bankCard(),
                                links.device(),
                                links.ip(),
                                links.wifi(),
                                links.agentCode(),
                                FactsJson.write(file.signals()),
                                FactsJson.write(file.attested()),
                                JdbcScreenings.utc(file.appliedAt()),
                                links.contactPhones().toArray(String[]::new)))
                        .query(Long.class)
                        .single()
                == 1;
    }
}
