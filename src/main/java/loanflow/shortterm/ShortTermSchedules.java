package loanflow.shortterm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.money.Money;

/** Schedules of short-term loans: with level payments that we find, or with payments that are given. */
public final class ShortTermSchedules {

    private ShortTermSchedules() {}

    /**
     * Level payments on given days; the last one takes the rest.
     *
     * @throws IllegalArgumentException when there is no day or they do not ascend from 1
     */
    public static ShortTermSchedule level(ShortTermLoan loan, List<Integer> days) {
        requireAscending(days);
        if (loan.method() == InterestMethod.ACTUARIAL) {
            return level(loan, days, new LevelPayment(loan, days).find(), loan.zero());
        }
        AddOnInterest search = new AddOnInterest(loan, days);
        AddOnInterest.Exact interest = search.find();
        return level(loan, days, search.level(interest.exact()), interest.rounded());
    }

    /** Given payments, taken as they are: what they leave or overpay at the end stays as balance. */
    public static ShortTermSchedule given(ShortTermLoan loan, List<ScheduledPayment> payments) {
        List<Integer> days = payments.stream().map(ScheduledPayment::day).toList();
        requireAscending(days);
        Money initial = loan.method() == InterestMethod.ACTUARIAL
                ? loan.zero()
                : new AddOnInterest(loan, days).find(payments).rounded();
        PaymentRun run = new PaymentRun(loan, initial);
        payments.forEach(payment -> run.pay(payment.day(), payment.amount()));
        return new ShortTermSchedule(initial, mostFrequent(payments), run.rows());
    }

    private static ShortTermSchedule level(ShortTermLoan loan, List<Integer> days, Money level, Money interest) {
        PaymentRun run = new PaymentRun(loan, interest);
        int last = days.size() - 1;
        days.subList(0, last).forEach(day -> run.pay(day, level));
        run.payRest(days.get(last));
        return new ShortTermSchedule(interest, level, run.rows());
    }

    private static Money mostFrequent(List<ScheduledPayment> payments) {
        Map<Money, Long> times =
                payments.stream().collect(Collectors.groupingBy(ScheduledPayment::amount, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.<Money, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static void requireAscending(List<Integer> days) {
        int before = 0;
        for (int day : days) {
            if (day <= before) {
                throw new IllegalArgumentException("days: must ascend from 1");
            }
            before = day;
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days: at least one");
        }
    }
}
