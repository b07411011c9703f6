using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Web.Shell;

namespace CadreOrleans.Web.Positions;

/// <summary>What is asked of a position's candidate pool, what was answered so far, and who is ticked.</summary>
/// <param name="grains">The workspace's grains.</param>
/// <param name="caller">The caller.</param>
/// <param name="position">The position.</param>
public sealed class PoolSession(WorkspaceGrains grains, Caller caller, string position)
{
    /// <summary>Most who can be compared side by side.</summary>
    public const int MostCompared = 8;

    private const int PageSize = 25;
    private readonly Dictionary<string, HashSet<string>> filters = new() { ["readiness"] = ["now", "withinOneYear", "withinThreeYears"] };
    private readonly List<string> ticked = [];
    private List<PoolRow> rows = [];
    private Reading reading = Reading.Newest;
    private string? cursor;

    /// <summary>The position.</summary>
    public string Position { get; } = position;

    /// <summary>What the officials are judged for.</summary>
    public Purpose Purpose { get; private set; } = Purpose.Appointment;

    /// <summary>The order of the rows.</summary>
    public string Order { get; private set; } = "rank";

    /// <summary>Free text; empty for all.</summary>
    public string Search { get; private set; } = string.Empty;

    /// <summary>The last part answered; null before the first.</summary>
    public PoolPage? Page { get; private set; }

    /// <summary>What the last answer rests on; null before the first.</summary>
    public Basis? Basis { get; private set; }

    /// <summary>Why the question was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The rows so far, in order.</summary>
    public IReadOnlyList<PoolRow> Rows => rows;

    /// <summary>Who is ticked, in the order of ticking.</summary>
    public IReadOnlyList<string> Ticked => ticked;

    /// <summary>Whether others follow the rows shown.</summary>
    public bool HasMore => cursor is not null;

    /// <summary>Whether a value of a facet is filtered by.</summary>
    public bool Accepts(string facet, string value) => filters.TryGetValue(facet, out var values) && values.Contains(value);

    /// <summary>Asks as of a reading, from the start.</summary>
    public async Task Ask(Reading asOf)
    {
        reading = asOf;
        rows = [];
        cursor = null;
        await Fetch(null);
    }

    /// <summary>Asks for the part that follows.</summary>
    public Task More() => Fetch(cursor);

    /// <summary>Takes a value of a facet into the filter, or out of it.</summary>
    public Task Toggle(string facet, string value)
    {
        var values = filters.TryGetValue(facet, out var known) ? known : filters[facet] = [];
        if (!values.Remove(value))
        {
            values.Add(value);
        }

        if (values.Count == 0)
        {
            filters.Remove(facet);
        }

        return Ask(reading);
    }

    /// <summary>Searches for a text.</summary>
    public Task Find(string text)
    {
        Search = text;
        return Ask(reading);
    }

    /// <summary>Changes the order.</summary>
    public Task OrderBy(string order)
    {
        Order = order;
        return Ask(reading);
    }

    /// <summary>Changes what the officials are judged for.</summary>
    public Task AskFor(Purpose purpose)
    {
        Purpose = purpose;
        return Ask(reading);
    }

    /// <summary>Ticks an official, or takes the tick away; no more than can be compared.</summary>
    public void Tick(string official)
    {
        if (!ticked.Remove(official) && ticked.Count < MostCompared)
        {
            ticked.Add(official);
        }
    }

    /// <summary>How one official stands, rule by rule; null when it was refused.</summary>
    public async Task<PoolExplanation?> Explain(string official)
    {
        var outcome = await grains.Pools.Explain(caller, reading, Position, Request(null), official);
        Refusal = outcome.Refusal;
        return outcome.Value?.Value;
    }

    /// <summary>How ready the nominees are: those planned for the position, by identifier.</summary>
    public async Task<IReadOnlyDictionary<string, Readiness>> Bench(Reading asOf)
    {
        var planned = new Dictionary<string, IReadOnlyList<string>> { ["planned"] = ["this"] };
        var outcome = await grains.Pools.Of(caller, asOf, Position, new PoolRequest(WithinMonths: null, Purpose, Filters: planned, Facets: false, Limit: 200));
        return outcome.Value?.Value.Rows.ToDictionary(row => row.Official, row => row.Readiness) ?? [];
    }

    private async Task Fetch(string? after)
    {
        var outcome = await grains.Pools.Of(caller, reading, Position, Request(after));
        Refusal = outcome.Refusal;
        if (outcome.Value is not { } answer)
        {
            return;
        }

        (Page, Basis, cursor) = (answer.Value, answer.Basis, answer.Value.NextCursor);
        rows.AddRange(answer.Value.Rows);
    }

    private PoolRequest Request(string? after) => new(
        WithinMonths: null,
        Purpose,
        Search: string.IsNullOrWhiteSpace(Search) ? null : Search.Trim(),
        Filters: filters.ToDictionary(filter => filter.Key, filter => (IReadOnlyList<string>)[.. filter.Value.Order(StringComparer.Ordinal)]),
        Order: Order,
        Limit: PageSize,
        Cursor: after);
}
