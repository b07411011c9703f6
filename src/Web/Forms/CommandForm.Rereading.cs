namespace CadreOrleans.Web.Forms;

/// <content>What a form does when the record was changed by somebody else since it was read.</content>
public abstract partial class CommandForm
{
    /// <summary>What others changed of the record while the form stood open; null unless it was read again after a refusal for that.</summary>
    protected internal IReadOnlyList<FieldChange>? ChangedSince { get; private set; }

    /// <summary>Whether the record can be read again without losing what was typed.</summary>
    protected internal virtual bool CanReadAgain => false;

    /// <summary>Reads the record again: what was typed stands, what nobody touched here is taken over, and what changed is named.</summary>
    protected internal Task ReadAgain() => Await(async () =>
    {
        var changes = await Reread();
        Changed();
        ChangedSince = changes;
    });

    /// <summary>Brings the fields up to what is recorded now; see <see cref="Rereading"/>. The next command is measured against what was read here.</summary>
    protected virtual Task<IReadOnlyList<FieldChange>> Reread() => Task.FromResult<IReadOnlyList<FieldChange>>([]);
}
