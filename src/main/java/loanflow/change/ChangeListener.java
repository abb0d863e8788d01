package loanflow.change;

/** Who asks for changes on behalf of something else hears what became of them, in the transaction that says so. */
public interface ChangeListener {

    /**
     * A change was booked, refused, or turned out not to be possible any more.
     *
     * @param changeKey under which it was asked for; changes of everybody are told
     */
    void answered(String changeKey, ChangeState state);
}
