package loanflow.house;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The application may extend the journal and never change it: the start is refused when its database user could (I8).
 * An owner or superuser could; the tables belong to another user than the one the application works as.
 */
@Component
class RowsOnly implements InitializingBean {

    private final JdbcClient jdbc;

    RowsOnly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        boolean mayChange = jdbc.sql("select has_table_privilege('journal', 'UPDATE')")
                .query(Boolean.class)
                .single();
        if (mayChange) {
            throw new IllegalStateException("spring.datasource.username: this database user may change the ledger;"
                    + " the application must work as another user than the owner of the tables");
        }
    }
}
