package loanflow.underwriting;

import loanflow.pricing.Pricing;
import loanflow.scoring.Scoring;
import loanflow.workflow.DecisionTables;
import org.springframework.stereotype.Component;

/** What an analysis asks. */
@Component
record Toolbox(DecisionTables tables, Scoring scoring, Pricing pricing) {}
