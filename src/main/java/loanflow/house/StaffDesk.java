package loanflow.house;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.access.Caller;
import loanflow.access.QueueAddresses;
import loanflow.access.StaffGroup;
import loanflow.access.page.Html;
import loanflow.portfolio.Queues;
import loanflow.portfolio.Waiting;
import org.springframework.stereotype.Component;

/** The part of the start page for who is signed in: what waits in the queues of his groups, and where he works. */
@Component
class StaffDesk {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal SHOWN_AS_DAYS = BigDecimal.valueOf(48);

    private final Html page = Html.page("start-desk.html");
    private final Queues queues;
    private final QueueAddresses addresses;

    StaffDesk(Queues queues, QueueAddresses addresses) {
        this.queues = queues;
        this.addresses = addresses;
    }

    Html of(Caller.Staff staff) {
        List<Html> rows = new ArrayList<>();
        queues.takenBy(staff.userId())
                .ifPresent(mine -> rows.add(Html.row("我的任务 My tasks", mine.tasks(), "", age(mine.oldestHours()))));
        List<Waiting> waiting = queues.of(staff.groups());
        Stream.of(StaffGroup.values())
                .filter(group -> staff.isIn(group.id()) && !group.queue().isEmpty())
                .map(group -> row(group, waiting))
                .forEach(rows::add);
        return page.with(Map.of(
                "person",
                staff.userId(),
                "queues",
                Html.lines(rows.isEmpty() ? List.of(Html.row("您的角色没有队列 Your role has no queue", "", "", "")) : rows),
                "places",
                StaffPlace.cardsFor(staff)));
    }

    private Html row(StaffGroup group, List<Waiting> waiting) {
        Object name = addresses
                .of(group)
                .<Object>map(address -> Html.link(address, group.queue()))
                .orElse(group.queue());
        return waiting.stream()
                .filter(one -> one.group().equals(group.id()))
                .findFirst()
                .map(one -> Html.row(name, one.tasks(), one.unclaimed(), age(one.oldestHours())))
                .orElseGet(() -> Html.row(name, 0, 0, "—"));
    }

    /** Hours up to two days, then days; to one decimal, half up. */
    private static String age(BigDecimal hours) {
        return hours.compareTo(SHOWN_AS_DAYS) < 0
                ? hours + " 小时 h"
                : hours.divide(HOURS_OF_A_DAY, 1, RoundingMode.HALF_UP) + " 天 d";
    }
}
