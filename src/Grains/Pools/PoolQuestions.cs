using System.Globalization;
using System.Text;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Pools;

/// <summary>Reads requests for pools: what is asked, or the refusal that names the part that cannot be answered.</summary>
internal static class PoolQuestions
{
    private const int MostRows = 500;
    private const int MostMonths = 600;
    private const int MostTalent = 100;

    /// <summary>The question of a request.</summary>
    public static Outcome<PoolQuestion> Of(RosterView view, PoolRequest request, Caller caller)
    {
        var asksForTalent = request.TalentFrom is not null || request.TalentTo is not null || request.Filters?.ContainsKey(PoolFacets.Talent) == true;
        if (asksForTalent && !caller.May(Right.ReadAssessment, view.Roster.Version.Workspace.Value))
        {
            return Refusal.Denied("access-denied");
        }

        if (request.TalentFrom is < 0 or > MostTalent || request.TalentTo is < 0 or > MostTalent)
        {
            return Refusal.Invalid("talent-out-of-range", request.TalentFrom is < 0 or > MostTalent ? "talentFrom" : "talentTo");
        }

        if (!Enum.TryParse<PoolOrder>(request.Order, ignoreCase: true, out var order) || char.IsAsciiDigit(request.Order[0]))
        {
            return Refusal.Invalid("order-unknown", "order", request.Order);
        }

        var unit = -1;
        if (request.Unit is { } named && (!Identifier.IsWellFormed(named) || (unit = view.Roster.Units.Find(new UnitId(named))) < 0))
        {
            return Refusal.Invalid("unit-unknown", "unit");
        }

        if (request.Limit is < 1 or > MostRows)
        {
            return Refusal.Invalid("limit-out-of-range", "limit", request.Limit.ToString(CultureInfo.InvariantCulture));
        }

        if (request.WithinMonths is < 0 or > MostMonths)
        {
            return Refusal.Invalid("months-out-of-range", "within", request.WithinMonths.Value.ToString(CultureInfo.InvariantCulture));
        }

        OfficialId? after = null;
        if (request.Cursor is { Length: > 0 } cursor)
        {
            after = After(cursor, request);
            if (after is not { } known || view.Roster.Officials.Find(known) < 0)
            {
                return Refusal.Invalid("cursor-malformed", "cursor");
            }
        }

        return new PoolQuestion
        {
            WithinMonths = request.WithinMonths,
            Unit = unit,
            Search = request.Search,
            Accepted = request.Filters ?? new Dictionary<string, IReadOnlyList<string>>(),
            TalentFrom = request.TalentFrom / (double)MostTalent,
            TalentTo = request.TalentTo / (double)MostTalent,
            Order = order,
            Limit = request.Limit,
            After = after,
            Counts = request.Facets,
        };
    }

    /// <summary>The cursor that goes on after an official; it fits the same request only.</summary>
    public static string Cursor(OfficialId last, PoolRequest request) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Print(request) + " " + last.Value)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The term that a purpose is asked for; null where it knows none.</summary>
    public static Outcome<PoolTerm> Term(RosterView view, PoolRequest request)
    {
        if (request.Term is { } code)
        {
            return view.Pack.FindTerm(code) is { } named ? new PoolTerm(named) : Refusal.Invalid("term-unknown", "term", code);
        }

        var month = Month.Of(view.AsOf);
        return new PoolTerm(request.Purpose is Purpose.Planning or Purpose.Reelection
            ? view.Pack.Terms.FirstOrDefault(term => term.Starts > month) ?? view.Pack.TermAt(month)
            : null);
    }

    /// <summary>The requirement of an ad-hoc request: the standards of its title, where it does not say otherwise.</summary>
    public static Outcome<Requirement> Requirement(RosterView view, RequirementRequest request)
    {
        if (view.Pack.TierIndex(request.Tier) < 0)
        {
            return Refusal.Invalid("tier-unknown", "requirement.tier", request.Tier);
        }

        var title = request.Title is { } code ? view.Pack.FindTitle(code) : null;
        if (request.Title is not null && title is null)
        {
            return Refusal.Invalid("title-unknown", "requirement.title", request.Title);
        }

        if (request.Unit is { } unit && view.Roster.Units.Find(unit) < 0)
        {
            return Refusal.Invalid("unit-unknown", "requirement.unit");
        }

        var standard = title is null
            ? new Requirement { Tier = request.Tier, Group = 0, Kind = TitleKind.Leadership, Source = new Citation("ad hoc", Certainty.Estimated) }
            : Domain.Eligibility.Requirement.Of(title, request.Tier, default, default) with { Position = null };
        return standard with
        {
            Unit = request.Unit,
            Group = request.Group ?? standard.Group,
            Kind = request.Kind ?? standard.Kind,
            FeederGroup = request.FeederGroup ?? standard.FeederGroup,
            MinimumDegree = request.MinimumDegree ?? standard.MinimumDegree,
            MinimumPoliticalTheory = request.MinimumPoliticalTheory ?? standard.MinimumPoliticalTheory,
            MinimumStateManagement = request.MinimumStateManagement ?? standard.MinimumStateManagement,
            Fields = request.Fields ?? standard.Fields,
        };
    }

    private static OfficialId? After(string cursor, PoolRequest request)
    {
        var text = cursor.Replace('-', '+').Replace('_', '/');
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var written))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(bytes, 0, written).Split(' ');
        return parts.Length == 2 && parts[0] == Print(request) && Identifier.IsWellFormed(parts[1]) ? new OfficialId(parts[1]) : null;
    }

    /// <summary>What a cursor is bound to: everything of the request but the part asked for.</summary>
    private static string Print(PoolRequest request)
    {
        var filters = request.Filters?.OrderBy(filter => filter.Key, StringComparer.Ordinal).Select(filter => $"{filter.Key}={string.Join(',', filter.Value)}");
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{request.WithinMonths}|{request.Purpose}|{request.Term}|{request.Unit}|{request.Search}|{request.TalentFrom}-{request.TalentTo}|{request.Order}|{string.Join('|', filters ?? [])}");
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}

/// <summary>The term of a question; null where its purpose knows none.</summary>
/// <param name="Term">The term.</param>
internal sealed record PoolTerm(Term? Term);
