using System.Globalization;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Web.Forms;

namespace CadreOrleans.Web.Organisation;

/// <summary>What is recorded of a unit, as it is being typed.</summary>
public sealed class UnitDraft
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Official code; empty for none.</summary>
    public string Code { get; set; } = string.Empty;

    /// <summary>Code of the tier.</summary>
    public string Tier { get; set; } = string.Empty;

    /// <summary>Code of the kind of organisation.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>The unit above; null at the root.</summary>
    public string? Parent { get; set; }

    /// <summary>Place among its siblings.</summary>
    public string Order { get; set; } = "1";

    /// <summary>What is recorded, ready to be corrected.</summary>
    public static UnitDraft Of(UnitView unit) => new()
    {
        Name = unit.Name,
        Code = unit.Code,
        Tier = unit.Tier,
        Kind = unit.Kind,
        Parent = unit.Parent,
        Order = unit.Order.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The fields, for a correction that has to be read again.</summary>
    /// <param name="tier">How a tier is called.</param>
    /// <param name="kind">How a kind is called.</param>
    /// <param name="unit">How a unit is called.</param>
    public IReadOnlyList<CorrectedField> Fields(Func<string, string> tier, Func<string, string> kind, Func<string, string> unit) =>
    [
        new("unit-form.name", () => Name, text => Name = text),
        new("unit-form.code", () => Code, text => Code = text),
        new("unit-form.tier", () => Tier, text => Tier = text, tier),
        new("unit-form.kind", () => Kind, text => Kind = text, kind),
        new("unit-form.parent", () => Parent ?? string.Empty, text => Parent = text.Length > 0 ? text : null, unit),
        new("organisation-form.order", () => Order, text => Order = text),
    ];
}
