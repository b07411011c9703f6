using System.Globalization;
using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Reads what a request asks of a pool.</summary>
internal static class PoolReading
{
    public const string Parameters = """
        Parameters: `within` (months, 0 for those who qualify on the day; `any` for everybody in service), `asOf` (the day), `knownAt`, `purpose`
        (appointment, planning, reelection, rotation), `term`, `unit` (a unit and those under it), `search`, `order` (rank, name, retirement, earliest),
        `limit`, `cursor`, `facets` (true, false), `talentFrom`, `talentTo` (0 to 100), `explain` (an official). Filters by facet, values separated by commas: `filter.readiness`,
        `filter.source`, `filter.planned`, `filter.gate`, `filter.talent`, `filter.tier`, `filter.cohort`, `filter.degree`, `filter.theory`, `filter.stateManagement`, `filter.field`,
        `filter.rotated`, `filter.nonLocal`, `filter.sex`, `filter.minority`, `filter.unit`. Example:
        `?within=12&filter.theory=intermediate,senior&filter.source=inPlace&order=rank&limit=20`
        """;

    public const string Example = """
        Example: `{"positions": ["p-1", "p-2"], "within": 12, "filters": {"theory": ["senior"]}, "order": "rank", "limit": 10}`, or
        `{"requirement": {"tier": "district", "title": "district-division-head", "minimumPoliticalTheory": "senior"}, "within": 0}`.
        `within` left out means 0; `"anyTime": true` asks for everybody in service.
        """;

    private const string Filter = "filter.";

    private static readonly string[] Known =
        ["within", "asOf", "knownAt", "purpose", "term", "unit", "search", "order", "limit", "cursor", "facets", "explain", "talentFrom", "talentTo"];

    /// <summary>The request in the query of an address.</summary>
    public static PoolRequest Pool(this HttpContext http)
    {
        var filters = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (name, values) in http.Request.Query)
        {
            if (name.StartsWith(Filter, StringComparison.Ordinal))
            {
                filters[name[Filter.Length..]] = [.. values.SelectMany(value => (value ?? string.Empty).Split(','))];
            }
            else if (!Known.Contains(name))
            {
                throw Wrong("parameter-unknown", name, name);
            }
        }

        return new PoolRequest(
            Within(http.Request.Query["within"].ToString()),
            Purpose(http.Request.Query["purpose"].ToString()),
            OrNull(http, "term"),
            OrNull(http, "unit"),
            OrNull(http, "search"),
            filters,
            OrNull(http, "order") ?? "rank",
            Limit(http.Request.Query["limit"].ToString()),
            OrNull(http, "cursor"),
            http.Request.Query["facets"] != "false",
            Talent(http, "talentFrom"),
            Talent(http, "talentTo"));
    }

    private static int? Talent(HttpContext http, string name) =>
        OrNull(http, name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var talent) ? talent
        : throw Wrong("talent-out-of-range", name, text);

    private static int? Within(string text) => text switch
    {
        "" => 0,
        "any" => null,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : throw Wrong("months-out-of-range", "within", text),
    };

    private static Purpose Purpose(string text) =>
        text.Length == 0 ? Domain.Regulations.Rules.Purpose.Appointment
        : Enum.TryParse<Purpose>(text, ignoreCase: true, out var purpose) && !char.IsAsciiDigit(text[0]) ? purpose
        : throw Wrong("purpose-unknown", "purpose", text);

    private static int Limit(string text) =>
        text.Length == 0 ? 50
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit
        : throw Wrong("limit-out-of-range", "limit", text);

    private static string? OrNull(HttpContext http, string name) => http.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    private static RequestProblemException Wrong(string code, string field, string value) =>
        new(StatusCodes.Status422UnprocessableEntity, code, field, value);
}

/// <summary>Asks for the pools of many positions, or of an ad-hoc requirement.</summary>
/// <param name="Positions">Positions; null when a requirement is given.</param>
/// <param name="Requirement">A requirement that is no position yet; null when positions are given.</param>
/// <param name="Within">Only those who qualify within so many months; 0, or left out, for those who qualify on the day.</param>
/// <param name="AnyTime">Everybody in service, whenever they would qualify.</param>
/// <param name="AsOf">The day; the working date unless said.</param>
/// <param name="KnownAt">As known at a moment; as known now unless said.</param>
/// <param name="Purpose">What for; appointment unless said.</param>
/// <param name="Term">Term planned for.</param>
/// <param name="Unit">Only those of a unit and those under it.</param>
/// <param name="Search">Free text.</param>
/// <param name="Filters">Values accepted, by facet.</param>
/// <param name="Order">rank, name, retirement, earliest; rank unless said.</param>
/// <param name="Limit">Most rows of each pool, 1 to 500; 50 unless said.</param>
/// <param name="Cursor">Where to go on.</param>
/// <param name="Facets">Whether facets are counted; they are unless said.</param>
/// <param name="TalentFrom">Least estimated talent, 0 to 100.</param>
/// <param name="TalentTo">Most estimated talent, 0 to 100.</param>
internal sealed record PoolQueryRequest(
    IReadOnlyList<string>? Positions = null,
    RequirementRequest? Requirement = null,
    int? Within = null,
    bool AnyTime = false,
    DateOnly? AsOf = null,
    DateTimeOffset? KnownAt = null,
    Purpose? Purpose = null,
    string? Term = null,
    string? Unit = null,
    string? Search = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Filters = null,
    string? Order = null,
    int? Limit = null,
    string? Cursor = null,
    bool Facets = true,
    int? TalentFrom = null,
    int? TalentTo = null)
{
    public Reading ReadingOf(Reading given) => given with { AsOf = AsOf ?? given.AsOf, KnownAt = KnownAt ?? given.KnownAt };

    public PoolRequest ToRequest() => new(
        AnyTime ? null : Within ?? 0,
        Purpose ?? Domain.Regulations.Rules.Purpose.Appointment,
        Term,
        Unit,
        Search,
        Filters,
        Order ?? "rank",
        Limit ?? 50,
        Cursor,
        Facets,
        TalentFrom,
        TalentTo);
}
