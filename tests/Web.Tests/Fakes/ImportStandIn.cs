using System.Text;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Files dropped in a test, by import: the bytes as they came, what was chosen, and how they stand.</summary>
public sealed class DroppedFile(string name)
{
    public string Name { get; } = name;

    public List<byte> Bytes { get; } = [];

    public ImportChoices Choices { get; set; } = ImportChoices.None;

    public ImportStatus Status { get; set; }
}

/// <summary>An import of two people, one with a date that cannot be and one whom somebody on record may be.</summary>
internal sealed class ImportStandIn(District district, string import) : IImportGrain, IImportQueryGrain
{
    private const string Sheet = "Danh sách";

    private DroppedFile File => district.Imports[import];

    private bool IsMended => File.Choices.Values is { IsEmpty: false };

    private bool IsDecided => File.Choices.People is { IsEmpty: false };

    public Task<Outcome<ImportReceipt>> Begin(Caller caller, string fileName)
    {
        district.Imports[import] = new DroppedFile(fileName);
        return Task.FromResult<Outcome<ImportReceipt>>(Receipt(import));
    }

    public Task<Outcome<ImportReceipt>> AddPiece(Caller caller, int piece, byte[] content)
    {
        File.Bytes.AddRange(content);
        return Task.FromResult<Outcome<ImportReceipt>>(Receipt(import));
    }

    public Task<Outcome<Answer<ImportView>>> Preview(Caller caller) => Task.FromResult<Outcome<Answer<ImportView>>>(
        district.Imports.ContainsKey(import) ? district.Answer(View(), Reading.Newest) : Refusal.NotFound("import-unknown", "import"));

    public Task<Outcome<Page<ImportFindingView>>> Findings(Caller caller, ImportFindingFilter filter)
    {
        ImportFindingView[] all = IsMended
            ? []
            : [new("error", "date-impossible", Sheet, Sheet + "!C3", 3, 3, "31/02/1975", "28/02/1975", new Bilingual("Không có ngày 31/02/1975.", "There is no 31/02/1975."), [new ImportFixView("replace-value", ["28/02/1975"])])];
        var shown = all.Where(finding => filter.Severity is null || finding.Severity == filter.Severity).ToArray();
        return Task.FromResult<Outcome<Page<ImportFindingView>>>(new Page<ImportFindingView>(shown, shown.Length, null));
    }

    public Task<Outcome<Page<ImportPersonView>>> People(Caller caller, ImportPersonFilter filter)
    {
        ImportPersonView[] all =
        [
            new(Sheet, [2], "Bùi Thử 01", PartialDate.Parse("1971-05-12"), IsDecided ? "changed" : "asked", IsDecided ? "o-1" : null,
                [new ImportCandidateView("o-1", "Bùi Thử 01", PartialDate.Parse("1971-05-12"), "Huyện ủy", "likely")], IsDecided ? [new ImportChangeView("ethnicity", "Kinh", "Mường")] : [], null),
            new(Sheet, [3], "Hà Thị Thử", IsMended ? PartialDate.Parse("1975-02-28") : null, IsMended ? "new" : "refused", null, [], [], IsMended ? null : new Bilingual("Không có ngày 31/02/1975.", "There is no 31/02/1975.")),
        ];
        var shown = all.Where(person => filter.Fate is null || person.Fate == filter.Fate).ToArray();
        return Task.FromResult<Outcome<Page<ImportPersonView>>>(new Page<ImportPersonView>(shown, shown.Length, null));
    }

    public Task<Outcome<Answer<ImportView>>> Choose(Caller caller, ImportChoices choices)
    {
        File.Choices = choices;
        return Preview(caller);
    }

    public Task<Outcome<Recorded>> Commit(Caller caller, bool goodRowsOnly, CommandContext context)
    {
        if (!goodRowsOnly && !(IsMended && IsDecided))
        {
            return Task.FromResult<Outcome<Recorded>>(Refusal.Invalid("import-has-errors", "import", "2"));
        }

        File.Status = context.DryRun ? File.Status : ImportStatus.Committed;
        return Task.FromResult<Outcome<Recorded>>(new Recorded(++district.Position, false, context.DryRun, null, [new Effect("official.registered", new DateOnly(2022, 6, 30))]));
    }

    public Task<Outcome<Recorded>> Undo(Caller caller, CommandContext context)
    {
        File.Status = ImportStatus.Undone;
        return Task.FromResult<Outcome<Recorded>>(new Recorded(++district.Position, false, false, null, []));
    }

    public Task<Outcome<ImportRest>> Rest(Caller caller) => Task.FromResult<Outcome<ImportRest>>(new ImportRest("con-lai.csv", Encoding.UTF8.GetBytes("Lý do;Họ và tên\r\n")));

    public Task<Outcome<ImportReceipt>> Drop(Caller caller)
    {
        var receipt = Receipt(import);
        district.Imports.Remove(import);
        return Task.FromResult<Outcome<ImportReceipt>>(receipt);
    }

    public Task<Answer<Page<ImportReceipt>>?> List(Caller caller, Reading reading)
    {
        ImportReceipt[] all = [.. district.Imports.Keys.Select(Receipt)];
        return Task.FromResult<Answer<Page<ImportReceipt>>?>(district.Answer(new Page<ImportReceipt>(all, all.Length, null), reading));
    }

    private ImportReceipt Receipt(string id) =>
        new(id, district.Imports[id].Name, district.Imports[id].Bytes.Count, "planner", new DateTimeOffset(2022, 6, 30, 2, 0, 0, TimeSpan.Zero), district.Imports[id].Status);

    private ImportView View() => new(
        Receipt(import),
        "text",
        "utf-8",
        ';',
        File.Choices,
        [
            new ImportSheetView(Sheet, false, true, new Bilingual("danh sách cán bộ", "list of people"), 3,
            [
                new ImportColumnView(1, "A", "Họ và tên", "person.name", ["Bùi Thử 01", "Hà Thị Thử"]),
                new ImportColumnView(3, "C", "Ngày sinh", "person.birth", ["12/05/1971", "31/02/1975"]),
            ]),
        ],
        new ImportCounts(3, 2, 1, IsMended ? 1 : 0, IsDecided ? 1 : 0, 0, IsMended ? 0 : 1, 0, IsDecided ? 0 : 1, IsMended ? 0 : 1, 0, 0, 0),
        [new ImportFieldView("person.name", new Bilingual("họ và tên", "name")), new ImportFieldView("person.birth", new Bilingual("ngày sinh", "birth"))]);
}
