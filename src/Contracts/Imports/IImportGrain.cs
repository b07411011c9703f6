using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Imports;

/// <summary>
/// The import of one file: received in pieces, previewed as often as the planner chooses otherwise, recorded as one commit, undone. Nothing is written to the
/// records before it is recorded. Key: <c>workspace/import</c>.
/// </summary>
[Alias("cadre.import-grain")]
public interface IImportGrain : IGrainWithStringKey
{
    /// <summary>Makes the import, before its pieces come.</summary>
    /// <param name="caller">Who drops the file.</param>
    /// <param name="fileName">Name of the file, without a folder.</param>
    [Requires(Right.Record)]
    [Alias("begin")]
    Task<Outcome<ImportReceipt>> Begin(Caller caller, string fileName);

    /// <summary>Takes a piece of the file. A piece sent twice is kept once.</summary>
    /// <param name="caller">Who sends it.</param>
    /// <param name="piece">Its number, from 0; pieces come in order.</param>
    /// <param name="content">Its bytes, at most 1 MiB.</param>
    [Requires(Right.Record)]
    [Alias("add-piece")]
    Task<Outcome<ImportReceipt>> AddPiece(Caller caller, int piece, byte[] content);

    /// <summary>What was understood of the file and what recording it would change.</summary>
    [Requires(Right.Record)]
    [Alias("preview")]
    [ResponseTimeout("00:01:00")]
    Task<Outcome<Answer<ImportView>>> Preview(Caller caller);

    /// <summary>A part of the findings, gravest first and then in the order of the file.</summary>
    [Requires(Right.Record)]
    [Alias("findings")]
    [ResponseTimeout("00:01:00")]
    Task<Outcome<Page<ImportFindingView>>> Findings(Caller caller, ImportFindingFilter filter);

    /// <summary>A part of the people of the file, in its order, with who they are and what changes.</summary>
    [Requires(Right.Record)]
    [Alias("people")]
    [ResponseTimeout("00:01:00")]
    Task<Outcome<Page<ImportPersonView>>> People(Caller caller, ImportPersonFilter filter);

    /// <summary>Says how the file is to be understood; replaces what was said before.</summary>
    [Requires(Right.Record)]
    [Alias("choose")]
    [ResponseTimeout("00:01:00")]
    Task<Outcome<Answer<ImportView>>> Choose(Caller caller, ImportChoices choices);

    /// <summary>Records it as one commit: all of it, or the rows without errors.</summary>
    /// <param name="caller">Who records it.</param>
    /// <param name="goodRowsOnly">Whether rows with errors are left out; otherwise one error refuses all.</param>
    /// <param name="context">What goes with the command.</param>
    [Requires(Right.Record)]
    [Alias("commit")]
    [ResponseTimeout("00:02:00")]
    Task<Outcome<Recorded>> Commit(Caller caller, bool goodRowsOnly, CommandContext context);

    /// <summary>Undoes what was recorded, as long as nothing later rests on it.</summary>
    [Requires(Right.Record)]
    [Alias("undo")]
    [ResponseTimeout("00:02:00")]
    Task<Outcome<Recorded>> Undo(Caller caller, CommandContext context);

    /// <summary>The rows that were not, or would not be, taken over, as a file that can be mended and dropped again: the columns as written and the reasons.</summary>
    [Requires(Right.Record)]
    [Alias("rest")]
    [ResponseTimeout("00:01:00")]
    Task<Outcome<ImportRest>> Rest(Caller caller);

    /// <summary>Drops the import with its file; what was recorded stays.</summary>
    [Requires(Right.Record)]
    [Alias("drop")]
    Task<Outcome<ImportReceipt>> Drop(Caller caller);
}

/// <summary>Lists imports. Key: the workspace.</summary>
[Alias("cadre.import-query-grain")]
public interface IImportQueryGrain : IGrainWithStringKey
{
    /// <summary>The imports that are kept, latest first; those of other people only to who administers. Null when there is no such workspace.</summary>
    [Requires(Right.Record)]
    [Alias("list")]
    Task<Answer<Page<ImportReceipt>>?> List(Caller caller, Reading reading);
}
