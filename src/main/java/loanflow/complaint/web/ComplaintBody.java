package loanflow.complaint.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import loanflow.complaint.ComplaintSubject;

/** Body of a complaint. The words are kept sealed and come back to nobody but who looks into them. */
record ComplaintBody(
        @NotNull ComplaintSubject subject,
        @NotNull @Size(min = 2, max = 2000) String words) {}
