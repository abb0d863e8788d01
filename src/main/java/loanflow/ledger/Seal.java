package loanflow.ledger;

import java.time.LocalDate;

/**
 * A hash over a block of journals and over the seal before it.
 *
 * @param number from 1, without gaps
 * @param businessDate the date that was closed over it
 * @param afterJournal covers the journals with a greater id than this ...
 * @param toJournal ... up to this one
 * @param journals how many they are
 * @param entries how many lines they have
 * @param previousHead the head of the seal before, 64 zeros for the first
 * @param head SHA-256, hexadecimal; who keeps it elsewhere can prove later that nothing was changed or cut off
 */
public record Seal(
        long number,
        LocalDate businessDate,
        long afterJournal,
        long toJournal,
        long journals,
        long entries,
        String previousHead,
        String head) {}
