package loanflow.legal;

import static loanflow.legal.LegalKit.FIRST_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import loanflow.ledger.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency's fee in the books: with the money, back with the money, and the borrower's account untouched by it. */
class AgencyFeesTest {

    private LegalKit kit;
    private String loan;
    private Act placement;

    @BeforeEach
    void place() {
        kit = new LegalKit();
        loan = kit.borrow();
        kit.liveTo(FIRST_DUE.plusDays(10));
        placement = kit.place(loan, 2_500);
    }

    @AfterEach
    void booksAreRight() {
        assertThat(kit.findings()).isEmpty();
        assertThat(kit.balance(Account.AGENCY_EXPENSE)).isEqualTo(-kit.balance(Account.AGENCY_PAYABLE));
        assertThat(kit.balance(Account.AGENCY_EXPENSE))
                .as("the placements show what the ledger says")
                .isEqualTo(kit.jdbc
                        .sql("select coalesce(sum(fee_fen), 0) from legal_act")
                        .query(Long.class)
                        .single());
        kit.close();
    }

    @Test
    void eachRecoveryWhilePlacedBringsTheAgencyItsShareRoundedDown() {
        kit.liveTo(FIRST_DUE.plusDays(11));
        String unused = kit.pay(loan, "100.01");
        assertThat(kit.shown(placement)).isEqualTo("10001 2500");
        unused = kit.pay(loan, "0.03");
        unused = kit.pay(loan, "200.00");

        assertThat(kit.shown(placement)).isEqualTo("30004 7500");
        assertThat(kit.balance(Account.AGENCY_PAYABLE)).isEqualTo(-7_500);
        assertThat(kit.jdbc
                        .sql("select count(*) from journal where reference like 'agency-fee:%' and loan_id = ?")
                        .param(loan)
                        .query(Long.class)
                        .single())
                .as("three fen bring no fee, and no empty journal")
                .isEqualTo(2);
    }

    @Test
    void moneyBeforeThePlacementAndOfItsDayBringsNoFee() {
        String unused = kit.pay(loan, "100.00");

        assertThat(kit.shown(placement)).isEqualTo("0 0");
    }

    @Test
    void aRecallStopsTheFee() {
        kit.liveTo(FIRST_DUE.plusDays(12));
        String unused = kit.pay(loan, "100.00");
        kit.recall(placement);
        unused = kit.pay(loan, "100.00");
        kit.liveTo(FIRST_DUE.plusDays(13));
        unused = kit.pay(loan, "100.00");

        assertThat(kit.shown(placement)).isEqualTo("10000 2500");
    }

    @Test
    void aSecondAgencyGetsItsOwnShareOnly() {
        kit.liveTo(FIRST_DUE.plusDays(12));
        kit.recall(placement);
        Act second = kit.place(loan, 4_000);
        kit.liveTo(FIRST_DUE.plusDays(13));
        String unused = kit.pay(loan, "100.00");

        assertThat(kit.shown(placement)).isEqualTo("0 0");
        assertThat(kit.shown(second)).isEqualTo("10000 4000");
    }

    @Test
    void aBouncedPaymentTakesItsFeeBackEvenAfterTheRecall() {
        kit.liveTo(FIRST_DUE.plusDays(11));
        String bounced = kit.pay(loan, "100.00");
        String unused = kit.pay(loan, "60.00");
        kit.liveTo(FIRST_DUE.plusDays(12));
        kit.recall(placement);
        kit.liveTo(FIRST_DUE.plusDays(14));
        unused = kit.change(loan, "\"type\":\"UNDO\",\"of\":\"" + bounced + "\"");

        assertThat(kit.shown(placement)).isEqualTo("6000 1500");
        assertThat(kit.jdbc
                        .sql("select count(*) from journal where reverses is not null and because like '%佣金冲回%'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aChargeBackTakesItsPartOfTheFeeBackAndItsUndoBringsItAgain() {
        kit.liveTo(FIRST_DUE.plusDays(11));
        String paid = kit.pay(loan, "100.00");
        String back = kit.change(loan, "\"type\":\"CHARGEBACK\",\"amount\":\"40.00\",\"of\":\"" + paid + "\"");
        assertThat(kit.shown(placement)).isEqualTo("6000 1500");

        String unused = kit.change(loan, "\"type\":\"UNDO\",\"of\":\"" + back + "\"");
        assertThat(kit.shown(placement)).isEqualTo("10000 2500");
    }

    @Test
    void moneyThatIsFoundLateBringsTheFeeOfTheDayOnWhichItCame() {
        kit.liveTo(FIRST_DUE.plusDays(20));
        kit.recall(placement);
        String unused = kit.changeOn(FIRST_DUE.plusDays(15), loan, "\"type\":\"REPAYMENT\",\"amount\":\"100.00\"");
        unused = kit.changeOn(FIRST_DUE.plusDays(5), loan, "\"type\":\"REPAYMENT\",\"amount\":\"50.00\"");

        assertThat(kit.shown(placement)).isEqualTo("10000 2500");
    }

    @Test
    void theBorrowerSeesNothingOfIt() {
        String other = kit.borrow();
        Act unused = kit.place(other, 5_000);
        kit.liveTo(FIRST_DUE.plusDays(12));
        String paid = kit.pay(other, "100.00");

        assertThat(paid).isNotEmpty();
        assertThat(kit.costsOf(other)).isZero();
        assertThat(kit.historyOf(other)).noneMatch(event -> event.contains("agency"));
    }
}
