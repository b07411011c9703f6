using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Exports;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Exchange.Exports;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Exports;

/// <summary>A request for an export with what it names found in the roster.</summary>
internal sealed class ExportCase
{
    private ExportCase(RosterView view, Caller caller, ExportRequest request, ExportKind kind, DateOnly workingDate)
    {
        WorkingDate = workingDate;
        View = view;
        Caller = caller;
        Request = request;
        Kind = kind;
        Format = request.Format ?? kind.Formats[0];
        Provenance = new Provenance(view.AsOf, view.Roster.Version.Position, $"{view.Pack.Id} {view.Pack.Version}", caller.Account, view.Roster.Settings.Fictional);
        People = new PersonReader(view, caller);
    }

    public RosterView View { get; }

    /// <summary>What is "now" in the workspace.</summary>
    public DateOnly WorkingDate { get; }

    public Caller Caller { get; }

    public ExportRequest Request { get; }

    public ExportKind Kind { get; }

    public ExportFormat Format { get; }

    public Provenance Provenance { get; }

    public PersonReader People { get; }

    public string Language => LanguageOf(Request);

    /// <summary>Name of the committee.</summary>
    public string Committee => View.Roster.Settings.Name;

    public Letterhead Letterhead => new(Style, Committee);

    public AuthorityStyle Style => Request.OfState ? AuthorityStyle.State : AuthorityStyle.Party;

    /// <summary>Row of the plan; -1 for none.</summary>
    public int Plan { get; private init; } = -1;

    /// <summary>The unit asked about with all under it; everything unless one was named.</summary>
    public required UnitScope Scope { get; init; }

    /// <summary>Row of the official; -1 for none.</summary>
    public int Official { get; private init; } = -1;

    /// <summary>Reads a request.</summary>
    /// <exception cref="AccessDeniedException">The caller may see nothing of what the kind consists of.</exception>
    public static Outcome<ExportCase> Of(RosterView view, Caller caller, ExportRequest request, DateOnly workingDate)
    {
        if (ExportCatalogue.Find(request.Kind) is not { } kind)
        {
            return Refusal.NotFound("export-kind-unknown", "kind");
        }

        if (!caller.May(kind.Needs, view.Roster.Version.Workspace.Value))
        {
            throw new AccessDeniedException();
        }

        if (request.Format is { } format && !kind.Formats.Contains(format))
        {
            return Refusal.Invalid("export-format-unknown", "format");
        }

        if (kind.Required.Contains(ExportPart.Step) && request.Step is null)
        {
            return Refusal.Invalid("export-part-missing", "step");
        }

        var plan = !kind.Required.Contains(ExportPart.Plan) ? -1
            : PlanId.TryParse(request.Plan ?? string.Empty, out var id) && view.Roster.Plans.Find(id) is >= 0 and var row && view.Roster.Plans.OpenedOn[row] <= view.AsOf ? row
            : -2;
        var unit = kind.Optional.Contains(ExportPart.Unit) ? request.Unit : null;
        var official = !kind.Required.Contains(ExportPart.Official) ? -1
            : Identifier.IsWellFormed(request.Official) && view.Roster.Officials.Find(new OfficialId(request.Official!)) is >= 0 and var person && !view.Roster.Officials.Erased[person] ? person
            : -2;
        if (plan == -2)
        {
            return request.Plan is null ? Refusal.Invalid("export-part-missing", "plan") : Refusal.NotFound("plan-unknown", "plan");
        }

        if (official == -2)
        {
            return request.Official is null ? Refusal.Invalid("export-part-missing", "official") : Refusal.NotFound("official-unknown", "official");
        }

        return unit is not null && (!Identifier.IsWellFormed(unit) || view.Roster.Units.Find(new UnitId(unit)) < 0)
            ? Refusal.NotFound("unit-unknown", "unit")
            : new ExportCase(view, caller, request, kind, workingDate)
            {
                Plan = plan,
                Official = official,
                Scope = new UnitScope(view.Roster, view.AsOf, unit is null ? null : new UnitId(unit)),
            };
    }

    /// <summary>The language of the texts: it stands in the name of a template's file, so nothing else gets through.</summary>
    public static string LanguageOf(ExportRequest request) => request.Language == "vi" ? "vi" : "en";

    /// <summary>A text in the language asked for.</summary>
    public string T(string vietnamese, string english) => new Bilingual(vietnamese, english).In(Language);

    public bool May(Right right) => Caller.May(right, View.Roster.Version.Workspace.Value);

    /// <summary>The fields that every paper has.</summary>
    public FieldSet Fields() => new FieldSet()
        .With("committee", Committee.ToUpper(BilingualTexts.Vietnamese))
        .With("provenance", Provenance.Line.In(Language))
        .With("notes", People.Sees ? string.Empty : T("Phần thuộc hồ sơ cá nhân không hiển thị vì người lập không có quyền xem.", "What belongs to personal files is left out: the author has no right to see it."));
}
