package loanflow.disbursement;

import java.util.UUID;
import loanflow.LoanflowApplication;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The real application in a JVM that is going to be killed. Keeps opening and starting disbursements, each in one
 * transaction, until the database holds the wanted number of orders.
 */
final class KilledNode {

    public static void main(String[] arguments) {
        ConfigurableApplicationContext node =
                SpringApplication.run(new Class<?>[] {LoanflowApplication.class, RandomKeys.class}, arguments);
        System.out.println("READY");
        long wanted = Long.getLong("wanted");
        JdbcClient jdbc = node.getBean(JdbcClient.class);
        while (jdbc.sql("select count(*) from payout_order").query(Long.class).single() < wanted) {
            disburse(node);
        }
    }

    private static void disburse(ConfigurableApplicationContext node) {
        String loan = UUID.randomUUID().toString();
        new TransactionTemplate(node.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            Opening unused = node.getBean(Disbursement.class).open(DisbursementIT.order(loan, loan, 100_000));
            node.getBean(RuntimeService.class).startProcessInstanceByKey("disbursement", loan);
        });
    }

    /** The negative control: with {@code -Drandom-keys=true} every delivery has a key of its own. */
    @Configuration(proxyBeanMethods = false)
    static class RandomKeys {

        @Bean
        static BeanPostProcessor randomKeys() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return Boolean.getBoolean("random-keys") && bean instanceof PayoutProvider provider
                            ? unprotected(provider)
                            : bean;
                }
            };
        }

        private static PayoutProvider unprotected(PayoutProvider provider) {
            return new PayoutProvider() {
                @Override
                public Answer pay(PayoutInstruction told) {
                    return provider.pay(new PayoutInstruction(
                            UUID.randomUUID().toString(),
                            told.loanId(),
                            told.amountFen(),
                            told.currency(),
                            told.accountToken()));
                }

                @Override
                public Answer find(String key) {
                    return provider.find(key);
                }
            };
        }
    }
}
