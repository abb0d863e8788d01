package loanflow.servicing;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * A loan would have cost more than its cap.
 *
 * @param costBps its yearly cost before that, basis points
 * @param limited penalty interest that was given up for it
 * @param kept whether the cap is kept after it; if not, people must look: no open penalty is left to give up
 */
public record CostFinding(LocalDate on, long capBps, long costBps, Money limited, boolean kept) {}
