package loanflow.access;

import java.util.Set;

/**
 * Who sent a request, once proved. A controller takes one as a parameter; a parameter of one of the kinds below
 * refuses every other kind with 403.
 */
public sealed interface Caller {

    /** Unique over all kinds: what a person or machine did is remembered under this name. */
    String name();

    /** A member of staff, known to the engine's directory. */
    record Staff(String userId, Set<String> groups) implements Caller {
        @Override
        public String name() {
            return "staff:" + userId;
        }

        public boolean isIn(String group) {
            return groups.contains(group);
        }
    }

    /** A partner that sends in applications of its own customers. */
    record Partner(String clientId) implements Caller {
        @Override
        public String name() {
            return "partner:" + clientId;
        }
    }

    /** An applicant, by the token given out with the application. Sees that application and its loan, no other. */
    record Applicant(String applicationId) implements Caller {
        @Override
        public String name() {
            return "applicant:" + applicationId;
        }
    }

    /** A provider whose signature over the body was right. */
    record Provider(String provider) implements Caller {
        @Override
        public String name() {
            return "provider:" + provider;
        }
    }
}
