package org.salient.app.sources;

/** Says, within one gatherer, that what is in hand is refused; it becomes a {@link Refusal} there. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    Refused(String reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
