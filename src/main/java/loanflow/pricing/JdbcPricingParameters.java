package loanflow.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPricingParameters implements PricingParameters {

    private final JdbcClient jdbc;

    JdbcPricingParameters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> all() {
        return jdbc.sql("select id, product, cell, value, valid_from from pricing_parameter order by valid_from, id")
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("product"),
                        PriceCell.valueOf(row.getString("cell")),
                        row.getBigDecimal("value"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    @Override
    public long propose(Change change) {
        return jdbc.sql("insert into pricing_proposal (product, cell, value, valid_from, maker)"
                        + " values (:product, :cell, :value, :validFrom, :maker) returning id")
                .param("product", change.product())
                .param("cell", change.cell().name())
                .param("value", change.value())
                .param("validFrom", change.validFrom())
                .param("maker", change.maker())
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Change> proposal(long id) {
        return jdbc.sql("select product, cell, value, valid_from, maker from pricing_proposal where id = :id")
                .param("id", id)
                .query((row, number) -> new Change(
                        row.getString("product"),
                        PriceCell.valueOf(row.getString("cell")),
                        row.getBigDecimal("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("maker")))
                .optional();
    }

    @Override
    public boolean enact(long proposalId, Change change, String checker) {
        return jdbc.sql("insert into pricing_parameter"
                                + " (product, cell, value, valid_from, maker, checker, proposal_id)"
                                + " values (:product, :cell, :value, :validFrom, :maker, :checker, :proposal)"
                                + " on conflict (product, cell, valid_from) do nothing")
                        .param("product", change.product())
                        .param("cell", change.cell().name())
                        .param("value", change.value())
                        .param("validFrom", change.validFrom())
                        .param("maker", change.maker())
                        .param("checker", checker)
                        .param("proposal", proposalId)
                        .update()
                == 1;
    }
}
