using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Web.Languages;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Positions;

/// <summary>How facets of a pool and their values are called.</summary>
internal static class FacetNames
{
    /// <summary>Facets that show structure and never order anybody.</summary>
    public static readonly IReadOnlySet<string> Structure = new HashSet<string> { "cohort", "sex", "minority" };

    /// <summary>The facet.</summary>
    public static string Of(string facet, IStringLocalizer<Texts> text) => text["facet." + facet];

    /// <summary>A value of it.</summary>
    public static string Of(string facet, PoolFacetValue value, IStringLocalizer<Texts> text) => value.Name ?? facet switch
    {
        "degree" => Word<DegreeLevel>(value.Value),
        "theory" => Word<PoliticalTheoryLevel>(value.Value),
        "stateManagement" => Word<StateManagementLevel>(value.Value),
        "gate" => text["gate." + (Enum.TryParse<Domain.Regulations.Rules.Verdict>(value.Value, ignoreCase: true, out var gate) ? gate : value.Value)],
        "sex" => text["sex." + (Enum.TryParse<Sex>(value.Value, ignoreCase: true, out var sex) ? sex : value.Value)],
        "tier" => Words.Tier(text, value.Value),
        "field" => value.Value,
        _ when text[$"facet.{facet}.{value.Value}"] is { ResourceNotFound: false } named => named,
        _ => value.Value,
    };

    private static string Word<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var word) ? Words.Of(word) : value;
}
