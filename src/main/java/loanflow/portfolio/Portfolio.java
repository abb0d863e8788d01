package loanflow.portfolio;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the picture of the book: nothing in it names a person, a loan or an application. */
@Service
@Transactional
public class Portfolio {

    private final JdbcMonthEnds months;
    private final JdbcFigures figures;

    Portfolio(JdbcMonthEnds months, JdbcFigures figures) {
        this.months = months;
        this.figures = figures;
    }

    /** The numbers as they stand now; of months only those that are written, see {@link #writeClosedMonths}. */
    @Transactional(readOnly = true)
    public Figures of(Picture picture) {
        return figures.of(picture);
    }

    /** All pictures at once, in less time than one by one. */
    @Transactional(readOnly = true)
    public Map<Picture, Figures> all() {
        return figures.all();
    }

    /** Writes where each loan stood at the end of the months whose last day is closed, each once. Looks do not wait. */
    public void writeClosedMonths() {
        months.writeClosed();
    }
}
