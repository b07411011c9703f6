using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Officials;

namespace CadreOrleans.Web.Officials.Forms;

/// <summary>A form that enters a fact in an official's file.</summary>
public abstract class FactForm : OfficialForm
{
    /// <summary>The fact of the fields; what cannot be read is noted, and nothing is sent then.</summary>
    protected abstract FileEntry? Entry();

    /// <summary>The day of the fact; null when it cannot be read, which is noted.</summary>
    protected virtual DateOnly? Day() => Day("on", On, needed: true);

    /// <inheritdoc/>
    protected override async Task<Outcome<Recorded>?> Send(CommandContext context)
    {
        var (entry, day) = (Entry(), Day());
        return entry is null || day is not { } on || HasProblems ? null : await Grains.Official(Official).Record(Caller, entry, on, context);
    }
}
