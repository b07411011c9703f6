using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Imports;

/// <summary>What a planner decided about a file. What is not decided is found out from the file and the records.</summary>
public sealed record ReadingChoices
{
    /// <summary>Nothing was decided.</summary>
    public static ReadingChoices None { get; } = new();

    /// <summary>How a text file is read; null to find it out.</summary>
    public TextDialect? Dialect { get; init; }

    /// <summary>How its sheets are understood.</summary>
    public SheetChoices Sheets { get; init; } = SheetChoices.None;

    /// <summary>Who people are, by sheet and first row.</summary>
    public IReadOnlyDictionary<(string Sheet, int Row), IdentityChoice> People { get; init; } = new Dictionary<(string, int), IdentityChoice>();
}

/// <summary>Who a person of a file is, as the planner decided.</summary>
/// <param name="IsLeftOut">Whether the person is left out.</param>
/// <param name="Official">The official on record; null for somebody new.</param>
/// <param name="TakesPost">Whether somebody with another principal post leaves it for the one in the file.</param>
public sealed record IdentityChoice(bool IsLeftOut, OfficialId? Official = null, bool TakesPost = false);
