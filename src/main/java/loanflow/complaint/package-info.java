/**
 * Complaints of borrowers: every touch for collection stops at once, somebody answers in time, what was wrong is put
 * right. Collection is told by the contact gate and by message; it is never called.
 */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "change", "contact", "customer", "servicing"})
@NullMarked
package loanflow.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
