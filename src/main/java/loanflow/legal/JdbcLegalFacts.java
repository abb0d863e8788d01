package loanflow.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.workflow.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Functions {@code legal_facts} and {@code legal_documents}, and the agencies that may be given a claim. */
@Repository
class JdbcLegalFacts {

    private final JdbcClient jdbc;

    JdbcLegalFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClaimFacts of(String claimId, LocalDate today) {
        return jdbc.sql("select * from legal_facts(?, ?)")
                .params(claimId, today)
                .query(ClaimFacts.class)
                .single();
    }

    /** Codes of the kinds that are there. */
    List<String> kinds(String loanId) {
        return jdbc.sql("select kind from legal_documents(?)")
                .param(loanId)
                .query(String.class)
                .list();
    }

    List<EvidenceDocument> documents(String loanId) {
        return jdbc.sql("select * from legal_documents(?)").param(loanId).query(EvidenceDocument.class).list().stream()
                .map(found -> new EvidenceDocument(Wording.of(found.kind()), found.reference(), found.sha256()))
                .toList();
    }

    /** The cheapest that is licensed, on the published list and bound by a processing agreement (PIPL art. 21). */
    Optional<Agency> agency(LocalDate today) {
        return jdbc.sql("""
                        select id, name, agreement_id, share_bps from collection_agency
                         where listed and licensed_until >= ? and agreement_id is not null
                         order by share_bps, id limit 1
                        """).param(today).query(Agency.class).optional();
    }

    /** An agency. */
    record Agency(String id, String name, String agreementId, int shareBps) {}
}
