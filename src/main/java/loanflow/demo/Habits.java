package loanflow.demo;

/**
 * How people pay. The odds are such that month ends show the roll rates of DOMAIN §2: of what is current 6 % is in M1 at
 * the next month end, of M1 50 % in M2, then 77, 89, 95, 97 %. Of those who enter bucket k a share r goes on to the next
 * and the others cure in it; a month end sees s = r + (1 - r) f of them, f the chance that it comes before the cure. So
 * month ends show r(k) s(k+1) / s(k), and LATE s(1) of what is current. In M1 people cure early (f = 0.317), later at any
 * time (f = 0.483). Solved from the last bucket back.
 */
public final class Habits {

    /** Never within the time of the portfolio. */
    public static final int NEVER = 10_000;

    /** Of the instalments, those that are not paid in time in earnest: 6 % less the forgotten ones seen, by s(1). */
    private static final double LATE = 0.1066;

    /** And those that come one to three days late, because pay-day is: within the days of grace. */
    private static final double FORGOTTEN = 0.07;

    private static final double[] GOES_ON = {0.332, 0.707, 0.854, 0.93, 0.97, 0.97, 0.97};
    private static final int BUCKET = 30;

    /** Pioneers, by number: the instalment that one does not pay any more. The others are like everybody. */
    private static final int[] PIONEER_STOPS_AT = {1, 1, 4, 5, 1, 7, 8};

    /** With the default seed the book has a loan in every overdue stage on its last day. */
    private static final long SALT = 13;

    private final Draw draw;

    public Habits(Draw draw) {
        this.draw = new Draw(draw.seed() + SALT);
    }

    /**
     * Days after its due date on which the instalment is paid, when those before it are; with it all that is then due.
     *
     * @param application reference of the application
     */
    public int daysLate(String application, int instalment) {
        int stops = stopsAt(application);
        if (stops > 0) {
            return instalment >= stops ? NEVER : 0;
        }
        if (draw.happens(LATE, "late", application, instalment)) {
            return inEarnest(application, instalment);
        }
        return draw.happens(FORGOTTEN, "forgotten", application, instalment)
                ? draw.between(1, 3, "days", application, instalment)
                : 0;
    }

    /** Whether the whole loan is paid back with this instalment. */
    boolean settlesWith(String application, int instalment) {
        return instalment > 1 && stopsAt(application) == 0 && draw.happens(0.12, "settles", application, instalment);
    }

    private int inEarnest(String application, int instalment) {
        int bucket = 0;
        while (bucket < GOES_ON.length && draw.happens(GOES_ON[bucket], "rolls", bucket, application, instalment)) {
            bucket++;
        }
        if (bucket == GOES_ON.length) {
            return NEVER;
        }
        double within = draw.of("cures", application, instalment);
        double share = bucket == 0 ? within * within : within;
        return bucket * BUCKET + 1 + (int) (share * BUCKET);
    }

    private static int stopsAt(String application) {
        int pioneer = Person.pioneerOf(application);
        return pioneer >= 0 && pioneer < PIONEER_STOPS_AT.length ? PIONEER_STOPS_AT[pioneer] : 0;
    }
}
