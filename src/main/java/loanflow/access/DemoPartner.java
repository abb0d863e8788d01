package loanflow.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one partner of the demo, with a secret that everybody knows. */
@Component
@Profile("!prod")
class DemoPartner implements ApplicationRunner {

    private final ApiClients clients;

    DemoPartner(ApiClients clients) {
        this.clients = clients;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        clients.keep(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET);
        clients.allow(DemoUsers.PARTNER_ID, "import:us-partner-36");
    }
}
