/**
 * Is what happened a path through a diagram? A diagram with its called processes becomes a {@link
 * loanflow.conformance.Net} of tokens, an event log becomes {@link loanflow.conformance.Trace traces} by a {@link
 * loanflow.conformance.Mapping}, and {@link loanflow.conformance.Conformance} replays the one over the other. Flow nodes
 * that the mapping does not name are silent: they may be passed without trace. Pure, but for {@code process}, which
 * reads BPMN.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package loanflow.conformance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
