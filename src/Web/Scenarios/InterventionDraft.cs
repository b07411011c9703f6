using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Catalogue;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Scenarios;

/// <summary>An intervention as it is being filled in: its kind, its month, and a value for each field that the kind takes.</summary>
/// <param name="first">The month offered first.</param>
public sealed class InterventionDraft(Month first)
{
    private readonly Dictionary<(string Kind, string Field), FieldDraft> fields = [];

    /// <summary>The kind.</summary>
    public InterventionSpec Spec { get; set; } = InterventionCatalogue.Find(InterventionKinds.ForcedExit)!;

    /// <summary>The month, as typed.</summary>
    public string Month { get; set; } = Wording.MonthText(first);

    /// <summary>The word chosen, where the kind has a choice; null for none.</summary>
    public string? Choice => Spec.Fields.FirstOrDefault(one => one.Type == InterventionFieldType.Choice) is { } choice ? this[choice].Code : null;

    /// <summary>What is entered for a field of the kind; kept while another kind is looked at.</summary>
    public FieldDraft this[InterventionField field]
    {
        get
        {
            if (!fields.TryGetValue((Spec.Kind, field.Name), out var draft))
            {
                fields[(Spec.Kind, field.Name)] = draft = new FieldDraft();
            }

            return draft;
        }
    }

    /// <summary>Names of officials found so far: who holds no post stands in no tree.</summary>
    public IReadOnlyDictionary<string, string> Named => fields.Values.SelectMany(one => one.Named).DistinctBy(found => found.Id).ToDictionary(found => found.Id, found => found.Name);

    /// <summary>The intervention as far as it is filled in.</summary>
    public Intervention SoFar() => Make(new FieldReader((_, _) => { }));

    /// <summary>The intervention; what is missing or cannot be read is told by field and by the key of a text, and then it must not be sent.</summary>
    public Intervention Read(Action<string, string> wrong)
    {
        var reader = new FieldReader(wrong);
        if (Month.Trim().Length == 0)
        {
            wrong("month", "entry.month-wrong");
        }

        foreach (var field in Spec.Fields.Where(field => field.Required && IsEmpty(this[field])))
        {
            wrong(field.Name, "entry.missing");
        }

        return Make(reader);
    }

    private static bool IsEmpty(FieldDraft draft) =>
        draft is { Official: null, Position: null, Several.Count: 0, Rows.Count: 0 } && string.IsNullOrWhiteSpace(draft.Text) && draft.Code.Length == 0;

    private Intervention Make(FieldReader reader) => Spec.Fields.Aggregate(
        new Intervention(Spec.Kind, reader.Month("month", Month) ?? first),
        (made, field) => field.Put(made, reader.Read(field, this[field])));
}
