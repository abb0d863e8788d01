package loanflow.servicing;

/** Who must know, in the same transaction, that money came in on a loan or was taken back. The loan's row is locked. */
public interface ReceiptWatch {

    void receiptsChanged(String loanId);
}
