package loanflow.demo;

/** How often which kind of person comes, by the digits that screening's simulated vendors know (personas.csv). */
enum Persona {
    TYPICAL(1, 99, 360),
    BEST(100, 199, 270),
    MIDDLING(850, 899, 60),
    STEP_UP(200, 259, 30),
    STEP_UP_FAILS(260, 299, 8),
    GREY_LIST(300, 319, 8),
    NEW_SIM(320, 339, 8),
    SHORT_TENURE(340, 359, 12),
    CONTACT_BLACK(360, 379, 8),
    MANY_PLATFORMS(380, 399, 10),
    NOT_THE_PERSON(400, 409, 6),
    NO_LIVING_FACE(410, 419, 6),
    PHONE_OF_ANOTHER(420, 429, 6),
    CARD_OF_ANOTHER(430, 439, 5),
    FRESH_NUMBER(440, 449, 6),
    VIRTUAL_NUMBER(450, 459, 5),
    COURT_DEFAULTER(460, 469, 6),
    SANCTIONED(470, 479, 3),
    SERIAL(480, 489, 6),
    OVERDUE_ELSEWHERE(490, 499, 14),
    WEAK(500, 549, 40),
    BAD_HISTORY(550, 599, 14),
    THIN_FILE(600, 699, 36),
    INCOME_LOWER(700, 749, 26),
    INCOME_FAR_LOWER(750, 799, 12),
    IN_DEBT(800, 849, 24),
    BUREAU_GARBAGE(920, 939, 8),
    WATCH_LISTS_FAIL(960, 979, 3);

    private final int from;
    private final int to;
    private final int weight;

    Persona(int from, int to, int weight) {
        this.from = from;
        this.to = to;
        this.weight = weight;
    }

    /** The kind at this share, 0 to 1, of all who come. */
    static Persona at(double share) {
        int all = 0;
        for (Persona one : values()) {
            all += one.weight;
        }
        double left = share * all;
        for (Persona one : values()) {
            left -= one.weight;
            if (left < 0) {
                return one;
            }
        }
        return TYPICAL;
    }

    /** Three digits of this kind. */
    String digits(Draw draw, int person) {
        return "%03d".formatted(draw.between(from, to, "persona", person));
    }

    /** Whether nothing speaks against lending. */
    boolean isGood() {
        return this == TYPICAL || this == BEST;
    }
}
