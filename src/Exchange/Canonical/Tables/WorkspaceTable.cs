using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class WorkspaceTable() : CanonicalTable("workspace.csv", "name", "pack", "fictional", "working-date")
{
    public override bool Required => true;

    public override void Read(Row row, ImportBuilder into)
    {
        var packs = new BuiltInPacks();
        var name = row.Text("name");
        var pack = row.PackCode("pack", packs.Ids);
        var fictional = row.Flag("fictional");
        var workingDate = row.OptionalDay("working-date");
        into.Pack = packs.Find(pack);
        if (!row.Failed)
        {
            into.Settings = new CanonicalSettings(name, pack, fictional, workingDate);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) =>
        [[log.Settings.Name, log.Settings.Pack, Cells.Of(log.Settings.Fictional), Cells.Of(log.Settings.WorkingDate)]];
}
