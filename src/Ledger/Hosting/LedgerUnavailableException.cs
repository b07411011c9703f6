namespace CadreOrleans.Ledger.Hosting;

/// <summary>
/// The ledger cannot be opened, or takes no writes now. The message is one sentence for the operator: what is wrong, and what would
/// be right. No file was changed.
/// </summary>
public sealed class LedgerUnavailableException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">One sentence.</param>
    /// <param name="inner">What the database or the file system said, if anything.</param>
    public LedgerUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
