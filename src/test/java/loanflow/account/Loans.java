package loanflow.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.Undo;
import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.money.AnnualRate;
import loanflow.money.Money;

/** A loan under test: terms that say only what matters, events one after the other, answers as short texts. */
final class Loans {

    static final Currency EUR = Currency.getInstance("EUR");

    private RepaymentPlan plan = new RepaymentPlan(3, 1, Frequency.MONTHS, 0, eur("0.01"), BigDecimal.ZERO, false);
    private InterestTerms interest = InterestTerms.none();
    private AllocationRules rules = Strategy.PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER.rules();
    private List<Component> chargebackOrder = List.of();
    private ScheduleStyle style = ScheduleStyle.PROGRESSIVE;
    private LocalDate closedUntil = null;
    private PenaltyTerms penalty = null;
    private final List<AccountEvent> events = new ArrayList<>();

    static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    static LocalDate day(String day) {
        return LocalDate.parse("2025-" + day);
    }

    Loans plan(int instalments, int every, Frequency unit) {
        plan = new RepaymentPlan(
                instalments, every, unit, 0, plan.multiple(), plan.downPayment(), plan.automaticDownPayment());
        return this;
    }

    Loans multiple(String multiple) {
        plan = new RepaymentPlan(
                plan.instalments(),
                plan.every(),
                plan.unit(),
                0,
                eur(multiple),
                plan.downPayment(),
                plan.automaticDownPayment());
        return this;
    }

    Loans grace(int instalments) {
        plan = new RepaymentPlan(
                plan.instalments(),
                plan.every(),
                plan.unit(),
                instalments,
                plan.multiple(),
                plan.downPayment(),
                plan.automaticDownPayment());
        return this;
    }

    Loans downPayment(String percent, boolean automatic) {
        plan = new RepaymentPlan(
                plan.instalments(), plan.every(), plan.unit(), 0, plan.multiple(), new BigDecimal(percent), automatic);
        return this;
    }

    Loans interest(InterestMethod method, String percent, YearBasis basis) {
        interest = new InterestTerms(method, AnnualRate.percent(percent), basis);
        return this;
    }

    Loans follows(Rest rest, Rest payOff, Excess excess) {
        interest = new InterestTerms(
                interest.method(), interest.rate(), interest.basis(), new Recalculation(rest, payOff, excess));
        return this;
    }

    Loans strategy(Strategy strategy) {
        rules = strategy.rules();
        return this;
    }

    Loans rules(Direction direction, FutureRule future) {
        AllocationOrder order =
                Strategy.PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER.rule().order();
        rules = new AllocationRules(new AllocationRule(order, direction, future), Map.of());
        return this;
    }

    /** The same rules for everything, but for where money goes that comes early. */
    Loans future(FutureRule future) {
        AllocationRule rule = rules.otherwise();
        rules = new AllocationRules(new AllocationRule(rule.order(), rule.direction(), future), rules.byKind());
        return this;
    }

    Loans rule(PaymentKind kind, FutureRule future) {
        AllocationRule own =
                new AllocationRule(rules.otherwise().order(), rules.otherwise().direction(), future);
        rules = new AllocationRules(rules.otherwise(), Map.of(kind, own));
        return this;
    }

    Loans chargebackOrder(Component... order) {
        chargebackOrder = List.of(order);
        return this;
    }

    Loans cumulative() {
        style = ScheduleStyle.CUMULATIVE;
        return this;
    }

    Loans closedUntil(String day) {
        closedUntil = day(day);
        return this;
    }

    Loans penalty(String percent) {
        penalty = new PenaltyTerms(AnnualRate.percent(percent), 360);
        return this;
    }

    Loans waits() {
        rules = new AllocationRules(rules.otherwise(), rules.byKind(), EarlyMoney.WAITS);
        return this;
    }

    static Stamp stamp(String key, String on) {
        return Stamp.of(key, day(on));
    }

    Loans payout(String on, String amount) {
        return then(new Disbursement(stamp("payout" + events.size(), on), eur(amount)));
    }

    Loans pay(String key, String on, String amount) {
        return pay(key, on, PaymentKind.REPAYMENT, amount);
    }

    Loans pay(String key, String on, PaymentKind kind, String amount) {
        return then(new Payment(stamp(key, on), kind, eur(amount)));
    }

    Loans charge(String key, String on, Component component, String due, String amount) {
        return then(new Charge(stamp(key, on), component, day(due), eur(amount)));
    }

    Loans undo(String key, String on, String of) {
        return then(new Undo(stamp(key, on), of));
    }

    Loans then(AccountEvent event) {
        events.add(event);
        return this;
    }

    AccountTerms terms() {
        return new AccountTerms(EUR, plan, interest, rules, chargebackOrder, style, 3, closedUntil, penalty);
    }

    List<AccountEvent> events() {
        return List.copyOf(events);
    }

    AccountState on(String day) {
        return Account.replay(terms(), events, day(day));
    }

    PayOffQuote quote(String day) {
        return Account.payOffOn(terms(), events, day(day));
    }

    /** Each instalment as "month-day principal+interest+fee+penalty paid". */
    static List<String> lines(AccountState state) {
        return state.instalments().stream().map(Loans::line).toList();
    }

    private static String line(InstalmentState line) {
        Parts asked = line.charged();
        return line.due().toString().substring(5) + " " + asked.principal().major() + "+"
                + asked.interest().major() + "+" + asked.fee().major() + "+"
                + asked.penalty().major() + " paid " + line.paid().total().major();
    }

    /** The due amounts of the instalments. */
    static List<String> due(AccountState state) {
        return state.instalments().stream()
                .map(line -> line.charged().total().major().toPlainString())
                .toList();
    }

    static List<String> open(AccountState state) {
        return state.instalments().stream()
                .map(line -> line.outstanding().total().major().toPlainString())
                .toList();
    }

    static List<String> dates(AccountState state) {
        return state.instalments().stream()
                .map(line -> line.due().toString().substring(5))
                .toList();
    }

    static Transaction transaction(AccountState state, String key) {
        return state.transactions().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What a payment paid, as bucket to amount. */
    static Map<String, String> allocation(AccountState state, String key) {
        return transaction(state, key).allocation().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(),
                        entry -> entry.getValue().major().toPlainString()));
    }

    /** How an event is booked, as account to amount, credits negative. */
    static Map<String, String> journal(AccountState state, String key) {
        return transaction(state, key).journal().stream()
                .collect(Collectors.toMap(
                        JournalLine::account, line -> line.amount().major().toPlainString()));
    }

    static List<String> refusals(AccountState state) {
        return state.refusals().stream()
                .map(one -> one.key() + " " + one.field() + " " + one.rule())
                .toList();
    }
}
