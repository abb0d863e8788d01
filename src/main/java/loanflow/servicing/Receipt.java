package loanflow.servicing;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * Money that came from the borrower.
 *
 * @param key the money's name in the loan's account
 * @param on value date
 * @param kept what of it was not taken back since; zero when it bounced or was booked by mistake
 */
public record Receipt(String key, LocalDate on, Money kept) {}
