namespace CadreOrleans.Ledger.Tests.Conformance;

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Ledger.Tables;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    [Fact]
    public async Task LoadAsync_WhenAFileCameInPieces_GivesItsBytesInOrder()
    {
        await Open.Imports.SaveAsync(Import("i1", Start));
        await Open.Imports.SavePieceAsync(Workspace, new ImportId("i1"), 1, new byte[] { 3, 4 });
        await Open.Imports.SavePieceAsync(Workspace, new ImportId("i1"), 0, new byte[] { 1, 2 });
        await Open.Imports.SavePieceAsync(Workspace, new ImportId("i1"), 0, new byte[] { 9, 9 });

        (await Open.Imports.LoadAsync(Workspace, new ImportId("i1"))).ShouldBe([1, 2, 3, 4]);
        (await Open.Imports.LoadAsync(Sample.NewWorkspace(), new ImportId("i1"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task SaveAsync_WhenChoicesOfAnImportChange_KeepsWhoDroppedTheFileAndWhen()
    {
        await Open.Imports.SaveAsync(Import("i1", Start));
        await Open.Imports.SaveAsync(Import("i1", Start.AddHours(1)) with { Choices = "{\"a\":1}"u8.ToArray(), Account = "somebody else", Length = 7 });

        var found = (await Open.Imports.FindAsync(Workspace, new ImportId("i1"))).ShouldNotBeNull();
        (found.FileName, found.Length, found.Account, found.CreatedAt).ShouldBe(("Danh sách i1.xlsx", 7, "planner", Start));
        Encoding.UTF8.GetString(found.Choices.Span).ShouldBe("{\"a\":1}");
    }

    [Fact]
    public async Task SavePieceAsync_WhenStored_ShowsNoWordOfTheFile()
    {
        await Open.Imports.SaveAsync(Import("i1", Start));
        await Open.Imports.SavePieceAsync(Workspace, new ImportId("i1"), 0, Encoding.UTF8.GetBytes("Tran Van Secret"));

        var stored = await Open.Database.ReadAsync(
            (connection, token) => Statement.Of(
                connection,
                "SELECT file_name, content FROM import JOIN import_piece ON import.workspace = import_piece.workspace WHERE import.workspace = @w",
                ("@w", Workspace.Value)).ListAsync(reader => Encoding.UTF8.GetString(reader.Blob(0)) + Encoding.UTF8.GetString(reader.Blob(1)), token),
            TestContext.Current.CancellationToken);

        stored.ShouldHaveSingleItem().ShouldSatisfyAllConditions(text => text.ShouldNotContain("Secret"), text => text.ShouldNotContain("xlsx"));
    }

    [Fact]
    public async Task LoadAsync_WhenAPieceWasPutUnderAnotherImport_RefusesIt()
    {
        await Open.Imports.SavePieceAsync(Workspace, new ImportId("i1"), 0, new byte[] { 1 });
        await Open.Database.WriteAsync(
            (connection, token) => Statement.Of(connection, "UPDATE import_piece SET import = 'i2' WHERE workspace = @w", ("@w", Workspace.Value)).RunAsync(token),
            TestContext.Current.CancellationToken);

        await Should.ThrowAsync<CryptographicException>(async () => await Open.Imports.LoadAsync(Workspace, new ImportId("i2")));
    }

    [Fact]
    public async Task SaveAsync_WhenThereAreMoreImportsThanAreKept_DropsTheOldestWithTheirFiles()
    {
        await Open.Imports.SaveAsync(Import("first", Start));
        await Open.Imports.SavePieceAsync(Workspace, new ImportId("first"), 0, new byte[] { 1 });
        for (var i = 0; i < IImportStore.KeptPerWorkspace; i++)
        {
            await Open.Imports.SaveAsync(Import("i" + i.ToString(CultureInfo.InvariantCulture), Start.AddMinutes(1 + i)));
        }

        (await Open.Imports.FindAsync(Workspace, new ImportId("first"))).ShouldBeNull();
        (await Open.Imports.LoadAsync(Workspace, new ImportId("first"))).ShouldBeEmpty();
        (await Open.Imports.ListAsync(Workspace)).Count.ShouldBe(IImportStore.KeptPerWorkspace);
        (await Open.Imports.DropAsync(Workspace, new ImportId("i0"))).ShouldBeTrue();
        (await Open.Imports.DropAsync(Workspace, new ImportId("i0"))).ShouldBeFalse();
    }

    [Fact]
    public async Task EraseOfficialKeyAsync_WhenErased_TakesTheFilesOfImportsWithIt()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));
        await Open.Imports.SaveAsync(Import("i1", Start));
        await Open.Imports.SavePieceAsync(Workspace, new ImportId("i1"), 0, new byte[] { 1 });

        await Ledger.EraseOfficialKeyAsync(Workspace, new OfficialId("anna"));

        (await Open.Imports.ListAsync(Workspace)).ShouldBeEmpty();
        (await Open.Imports.LoadAsync(Workspace, new ImportId("i1"))).ShouldBeEmpty();
    }

    private ImportRecord Import(string name, DateTimeOffset created) =>
        new(new ImportId(name), Workspace, $"Danh sách {name}.xlsx", 4, ReadOnlyMemory<byte>.Empty, "planner", created);
}
