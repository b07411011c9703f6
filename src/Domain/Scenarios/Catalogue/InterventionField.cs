namespace CadreOrleans.Domain.Scenarios.Catalogue;

using CadreOrleans.Domain.Regulations;

/// <summary>What a field of an intervention holds.</summary>
public enum InterventionFieldType
{
    /// <summary>An official.</summary>
    Official,

    /// <summary>Several officials.</summary>
    Officials,

    /// <summary>A position.</summary>
    Position,

    /// <summary>Several positions.</summary>
    Positions,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>Several units.</summary>
    Units,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of the reasons of an exit.</summary>
    Reason,

    /// <summary>One of the words of the field's list.</summary>
    Choice,

    /// <summary>Code of a tier.</summary>
    Tier,

    /// <summary>A name in words.</summary>
    Name,

    /// <summary>Moves: an official and a position each.</summary>
    Moves,

    /// <summary>Shares by months left to retirement.</summary>
    TakeUp,
}

/// <summary>A field as one kind of intervention takes it.</summary>
/// <param name="Name">Name in JSON.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Label">Label in both languages.</param>
/// <param name="Required">Whether the kind cannot do without it.</param>
/// <param name="Least">Least number, or fewest entries of a list; null for no bound.</param>
/// <param name="Most">Greatest number, or most entries of a list; null for no bound.</param>
/// <param name="Choices">The words of a choice.</param>
public sealed record InterventionField(
    string Name,
    InterventionFieldType Type,
    Bilingual Label,
    bool Required = true,
    int? Least = null,
    int? Most = null,
    IReadOnlyList<InterventionChoice>? Choices = null)
{
    /// <summary>The field as one that may be left out.</summary>
    public InterventionField OrNone => this with { Required = false };

    /// <summary>The field with bounds.</summary>
    public InterventionField Within(int least, int most) => this with { Least = least, Most = most };

    /// <summary>The field with another label.</summary>
    public InterventionField Called(string vi, string en) => this with { Label = new Bilingual(vi, en) };

    /// <summary>An intervention with another value of this field.</summary>
    /// <param name="intervention">The intervention.</param>
    /// <param name="value">The value, of the type that goes with <see cref="Type"/>; null for none.</param>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public Intervention Put(Intervention intervention, object? value) => InterventionFields.Write(intervention, Name, value);

    /// <summary>The least and the greatest number it may hold: its own, or those of the word that goes with it.</summary>
    /// <param name="spec">The kind that takes the field.</param>
    /// <param name="choice">The word chosen in the kind's <c>choice</c>; null for none.</param>
    public (int? Least, int? Most) Range(InterventionSpec spec, string? choice) =>
        Name == InterventionFields.Value.Name && spec.Find(InterventionFields.Choice.Name)?.Choices?.FirstOrDefault(one => one.Code == choice) is { Least: not null } chosen
            ? (chosen.Least, chosen.Most)
            : (Least, Most);

    /// <summary>The field with the words it may hold.</summary>
    public InterventionField Of(params InterventionChoice[] choices) => this with { Choices = choices };
}

/// <summary>A word a choice may hold.</summary>
/// <param name="Code">Stable word.</param>
/// <param name="Label">As it is shown, in both languages, as it fits the sentence.</param>
/// <param name="Least">Least value of the number that goes with it; null when there is none.</param>
/// <param name="Most">Greatest value of the number that goes with it.</param>
public sealed record InterventionChoice(string Code, Bilingual Label, int? Least = null, int? Most = null);

/// <summary>Kinds of intervention that change the same sort of thing.</summary>
/// <param name="Name">What they change, in both languages.</param>
/// <param name="Kinds">The kinds, in the order of a list to choose from.</param>
public sealed record InterventionGroup(Bilingual Name, IReadOnlyList<InterventionSpec> Kinds);

/// <summary>One kind of intervention: its fields, its sentence, and whether the kernel carries it.</summary>
/// <param name="Kind">Stable name.</param>
/// <param name="Label">Short name in both languages, for a list to choose from.</param>
/// <param name="Sentence">
/// The sentence in both languages. <c>{field}</c> stands for a field's value, <c>{field:seat|seats}</c> for the word that goes with its number; a part in
/// square brackets is left out when a field in it has none.
/// </param>
/// <param name="Fields">Fields beside kind and month, in the order of a form.</param>
/// <param name="Carried">Whether the kernel carries it; one that is not carried is refused.</param>
/// <param name="Reorganises">Whether it may stand in a scenario for the sake of a reorganisation, even where the kernel does not carry it; a run of it is refused.</param>
public sealed record InterventionSpec(string Kind, Bilingual Label, Bilingual Sentence, IReadOnlyList<InterventionField> Fields, bool Carried = true, bool Reorganises = false)
{
    /// <summary>The field of a name; null when the kind does not take it.</summary>
    public InterventionField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>The spec of a kind whose step the kernel does not have.</summary>
    public InterventionSpec NotCarried => this with { Carried = false };

    /// <summary>The spec of a kind that changes units.</summary>
    public InterventionSpec ForReorganisation => this with { Reorganises = true };

    /// <summary>Whether a scenario may hold it.</summary>
    public bool MayStand => Carried || Reorganises;
}
