package loanflow.commands;

/** How answers are written. */
enum Format {
    JSONL,
    CSV
}
