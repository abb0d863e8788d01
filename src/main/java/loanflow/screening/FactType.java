package loanflow.screening;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Type and plausible range of a fact. What does not fit is not a fact: a vendor's answer with it is refused whole. */
enum FactType {
    FLAG {
        @Override
        boolean fits(Object value) {
            return value instanceof Boolean;
        }
    },
    /** A whole number from 0 to ten million. */
    COUNT {
        @Override
        boolean fits(Object value) {
            return isWhole(value) && within(value, TEN_MILLION);
        }
    },
    /** A whole number of fen, at most ten billion yuan. */
    FEN {
        @Override
        boolean fits(Object value) {
            return isWhole(value) && within(value, TEN_BILLION_YUAN);
        }
    },
    /** From 0 to ten million, decimals allowed. */
    NUMBER {
        @Override
        boolean fits(Object value) {
            return value instanceof Number && within(value, TEN_MILLION);
        }
    },
    /** From 0 to 1. */
    RATIO {
        @Override
        boolean fits(Object value) {
            return value instanceof Number && within(value, BigDecimal.ONE);
        }
    },
    /** A code or the name of a city, never free text. */
    TEXT {
        @Override
        boolean fits(Object value) {
            return value instanceof String text && CODE.matcher(text).matches();
        }
    };

    private static final BigDecimal TEN_MILLION = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal TEN_BILLION_YUAN = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N} _.-]{1,40}");

    abstract boolean fits(Object value);

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static boolean within(Object value, BigDecimal most) {
        try {
            BigDecimal number = new BigDecimal(value.toString());
            return number.signum() >= 0 && number.compareTo(most) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
