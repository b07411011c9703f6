using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;

namespace CadreOrleans.Web.Shell;

/// <summary>What the frame around a page says of it: the workspace, what its answers rest on, the run behind its simulated numbers.</summary>
public sealed class PageContext
{
    /// <summary>Raised when any of it changes.</summary>
    public event Action? Changed;

    /// <summary>The workspace shown; null before one is known.</summary>
    public string? Workspace { get; private set; }

    /// <summary>What the page's answers rest on; null before the first answer.</summary>
    public Basis? Basis { get; private set; }

    /// <summary>What the page's simulated numbers rest on; null when it has none.</summary>
    public Provenance? Run { get; private set; }

    /// <summary>The run of <see cref="Run"/>.</summary>
    public string? RunId { get; private set; }

    /// <summary>Ledger position that later answers must include, so that one reads what one wrote; null for any.</summary>
    public long? AtLeast { get; private set; }

    /// <summary>Whether the page can show another day than the working date.</summary>
    public bool IsDated { get; private set; }

    /// <summary>Account of the reader, for what is printed; empty before one is known.</summary>
    public string Account { get; private set; } = string.Empty;

    /// <summary>Shows a page of a workspace; what was known of another workspace is dropped.</summary>
    /// <param name="workspace">The workspace; null for a page about none.</param>
    /// <param name="dated">Whether the page can show another day than the working date.</param>
    /// <param name="account">Account of the reader.</param>
    public void Enter(string? workspace, bool dated, string account = "")
    {
        (IsDated, Account) = (dated, account);
        if (workspace != Workspace)
        {
            (Workspace, Basis, Run, RunId, AtLeast) = (workspace, null, null, null, null);
        }

        Changed?.Invoke();
    }

    /// <summary>States what the page rests on.</summary>
    public void Rest(Basis basis, string? runId = null, Provenance? run = null)
    {
        (Basis, RunId, Run) = (basis, runId, run);
        Changed?.Invoke();
    }

    /// <summary>Remembers a commit made here: what is read later includes it.</summary>
    public void Wrote(long ledgerPosition)
    {
        AtLeast = Math.Max(AtLeast ?? 0, ledgerPosition);
        if (Basis is { } basis && basis.LedgerPosition < ledgerPosition)
        {
            Basis = basis with { LedgerPosition = ledgerPosition };
            Changed?.Invoke();
        }
    }
}
