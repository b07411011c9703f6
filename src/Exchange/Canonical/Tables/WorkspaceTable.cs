using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class WorkspaceTable() : CanonicalTable("workspace.csv", "name", "pack", "fictional", "working-date", Overlay)
{
    private const string Overlay = "regulation-overlay";

    public override bool Required => true;

    public override IReadOnlyList<string> OptionalColumns => [Overlay];

    public override void Read(Row row, ImportBuilder into)
    {
        var packs = new BuiltInPacks();
        var name = row.Text("name");
        var pack = row.PackCode("pack", packs.Ids);
        var fictional = row.Flag("fictional");
        var workingDate = row.OptionalDay("working-date");
        var overlay = row.OptionalText(Overlay);
        into.Pack = packs.Find(pack) is null ? null : WithOverlay(row, packs, pack, overlay);
        if (!row.Failed)
        {
            into.Settings = new CanonicalSettings(name, pack, fictional, workingDate, overlay);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) =>
        [[log.Settings.Name, log.Settings.Pack, Spelled.Of(log.Settings.Fictional), Spelled.Of(log.Settings.WorkingDate), log.Settings.Overlay]];

    private static RegulationPack? WithOverlay(Row row, BuiltInPacks packs, string pack, string? overlay)
    {
        try
        {
            return packs.Get(pack, overlay);
        }
        catch (InvalidPackException wrong)
        {
            row.Fail("bad-overlay", Overlay, string.Join("; ", wrong.Errors.Select(error => $"{error.Path}: {error.Problem}")));
            return packs.Find(pack);
        }
    }
}
