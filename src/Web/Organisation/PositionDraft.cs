using System.Globalization;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Web.Forms;

namespace CadreOrleans.Web.Organisation;

/// <summary>What is recorded of a position, as it is being typed.</summary>
public sealed class PositionDraft
{
    /// <summary>The unit; null before one is chosen.</summary>
    public string? Unit { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Code of the title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Code of the tier that manages it.</summary>
    public string ManagedBy { get; set; } = string.Empty;

    /// <summary>Code of the tier that decides on it.</summary>
    public string DecidedBy { get; set; } = string.Empty;

    /// <summary>Who is consulted; empty for nobody.</summary>
    public string Consults { get; set; } = string.Empty;

    /// <summary>Place among the positions of its unit.</summary>
    public string Order { get; set; } = "1";

    /// <summary>Number of seats.</summary>
    public string Seats { get; set; } = "1";

    /// <summary>The position it is held together with; null for none.</summary>
    public Found? Linked { get; set; }

    /// <summary>What is recorded, ready to be corrected.</summary>
    /// <param name="facts">What is recorded.</param>
    /// <param name="position">Finds a position by its identifier.</param>
    public static PositionDraft Of(PositionFacts facts, Func<string?, Found?> position) => new()
    {
        Unit = facts.Unit.Value,
        Name = facts.Name,
        Title = facts.Title,
        ManagedBy = facts.ManagedBy,
        DecidedBy = facts.DecidedBy,
        Consults = facts.Consults ?? string.Empty,
        Order = facts.Order.ToString(CultureInfo.InvariantCulture),
        Seats = facts.Seats.ToString(CultureInfo.InvariantCulture),
        Linked = position(facts.LinkedTo?.Value),
    };

    /// <summary>The fields, for a correction that has to be read again.</summary>
    /// <param name="title">How a title is called.</param>
    /// <param name="tier">How a tier is called.</param>
    /// <param name="position">Finds a position by its identifier.</param>
    public IReadOnlyList<CorrectedField> Fields(Func<string, string> title, Func<string, string> tier, Func<string?, Found?> position) =>
    [
        new("position-form.name", () => Name, text => Name = text),
        new("position-form.of-title", () => Title, text => Title = text, title),
        new("position-form.managed-by", () => ManagedBy, text => ManagedBy = text, tier),
        new("position-form.decided-by", () => DecidedBy, text => DecidedBy = text, tier),
        new("position-form.consults", () => Consults, text => Consults = text),
        new("organisation-form.order", () => Order, text => Order = text),
        new("position-form.linked-to", () => Linked?.Id ?? string.Empty, text => Linked = position(text), text => position(text)?.ToString() ?? text),
        new("position-form.seats", () => Seats, text => Seats = text),
    ];
}
