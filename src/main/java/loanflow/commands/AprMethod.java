package loanflow.commands;

/** The yardsticks of {@code apr}. */
enum AprMethod {
    /** Regulation Z: unit-period rate times unit periods a year. */
    US_APPENDIX_J,
    /** Effective rate of the European directive. */
    EU,
    /** Effective rate of the United Kingdom, the same equation. */
    UK,
    /** Effective rate of dated flows, days/365. */
    XIRR,
    /** Monthly internal rate of return times twelve. */
    IRR_X12,
    /** As the loan really went, months and 30ths: the test of the cap with penalties. */
    ACTUAL_COST
}
