using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Columns;
using CadreOrleans.Roster.Tables.Packed;

namespace CadreOrleans.Roster.Tests.Columns;

public sealed class PackedColumnTests
{
    private static readonly DateOnly Day = new(2020, 12, 20);
    private static readonly OfficialId[] Officials = [new("a"), new("b")];

    [Fact]
    public void Freeze_WhenAssessmentsWerePacked_GivesThemBackWhole()
    {
        Assessed[] facts =
        [
            new(Officials[0], 2020, AssessmentLevel.NotCompleted, null, []),
            new(Officials[1], 2019, AssessmentLevel.Excellent, 0, ["one", "two"], null, 0),
            new(Officials[0], 2019, AssessmentLevel.Good, 100, ["three"], Officials[1], 1000),
            new(Officials[1], 2018, AssessmentLevel.Good, null, [], Officials[0]),
        ];
        var builder = new PackedTableBuilder<PackedAssessment, Assessed, AssessmentBasis>();
        foreach (var fact in facts)
        {
            builder.Add(Array.IndexOf(Officials, fact.Official), Day, fact);
        }

        var table = builder.Freeze(new Column<OfficialId>(Officials));
        table.Records.Count.ShouldBe(4);
        table.Records.Select(fact => fact with { Evidence = [] }).ShouldBe(facts.Select(fact => fact with { Evidence = [] }));
        table.Records.Select(fact => string.Join('|', fact.Evidence)).ShouldBe(["", "one|two", "three", ""]);
        table.Of(0).Select(entry => entry.Record.Year).ShouldBe([2019, 2020]);
    }

    [Fact]
    public void Freeze_WhenDegreesAndTrainingsWerePacked_GivesThemBackWhole()
    {
        DegreeAwarded[] held =
        [
            new(Officials[0], DegreeLevel.Doctorate, "Luật", StudyMode.Distance, PartialDate.OfMonth(2011, 7), true),
            new(Officials[1], DegreeLevel.Elementary, null, StudyMode.Unknown, PartialDate.OfYear(1999), false),
            new(Officials[1], DegreeLevel.University, "Luật", StudyMode.FullTime, PartialDate.OfDay(Day), false),
        ];
        TrainingCompleted[] done =
        [
            new(Officials[1], TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Senior),
            new(Officials[0], TrainingKind.StateManagement, StateManagement: StateManagementLevel.SeniorSpecialist, Subject: "Lớp"),
        ];
        var degrees = new PackedTableBuilder<PackedDegree, DegreeAwarded, string>();
        var trainings = new PackedTableBuilder<PackedTraining, TrainingCompleted, string>();
        Array.ForEach(held, fact => degrees.Add(Array.IndexOf(Officials, fact.Official), Day, fact));
        Array.ForEach(done, fact => trainings.Add(Array.IndexOf(Officials, fact.Official), Day, fact));
        degrees.Freeze(new Column<OfficialId>(Officials)).Records.ShouldBe(held);
        trainings.Freeze(new Column<OfficialId>(Officials)).Records.ShouldBe(done);
    }

    [Fact]
    public void Freeze_WhenIdentifiersDifferInLength_GivesEachBack()
    {
        string[] texts = ["i", "i-0123456789", "x9", new('a', Identifier.MaximumLength)];
        var builder = new IdentifierColumnBuilder<IncumbencyId>(id => new IncumbencyId(id));
        texts.Select(builder.Add).ShouldBe([0, 1, 2, 3]);
        var column = builder.Freeze();
        column.Select(id => id.Value).ShouldBe(texts);
        builder.Freeze().ShouldBeSameAs(column);
        builder.Add("later");
        column.Count.ShouldBe(4);
    }
}
