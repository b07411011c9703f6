using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tests.Columns;

public sealed class EntityIndexTests
{
    private readonly ColumnBuilder<UnitId> ids = new();
    private readonly EntityIndex<UnitId> index = new();

    [Fact]
    public void Find_WhenManyWereAdded_GivesTheRowOfEach()
    {
        Fill(5_000);
        for (var row = 0; row < ids.Count; row++)
        {
            index.Find(ids[row], ids.Span).ShouldBe(row);
        }

        index.Find(new UnitId("u5000"), ids.Span).ShouldBe(-1);
    }

    [Fact]
    public void Find_WhenAskedOfAnEarlierVersion_SeesItsRowsOnly()
    {
        Fill(10);
        var earlier = ids.Freeze();
        Fill(100);
        index.Find(new UnitId("u9"), earlier.Span).ShouldBe(9);
        index.Find(new UnitId("u10"), earlier.Span).ShouldBe(-1);
        index.Find(new UnitId("u10"), ids.Span).ShouldBe(10);
    }

    [Fact]
    public void Add_WhenItIsThereAlready_ThrowsAndAddsNothing()
    {
        Fill(3);
        Should.Throw<InvalidOperationException>(() => index.Add(ids, new UnitId("u1")));
        ids.Count.ShouldBe(3);
    }

    private void Fill(int count)
    {
        for (var row = ids.Count; row < count; row++)
        {
            index.Add(ids, new UnitId($"u{row}")).ShouldBe(row);
        }
    }
}
