using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Catalogue;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Scenarios;

public sealed class InterventionCatalogueTests : IInterventionNames
{
    private static readonly Month July = Month.Of(2022, 7);

    [Fact]
    public void Schema_AsPublished_IsWhatTheCatalogueSays()
    {
        var written = InterventionSchema.Write();
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "interventions.actual.json"), written);
        (File.ReadAllText(SchemaFile()) == written).ShouldBeTrue("the present schema is in interventions.actual.json beside the test");
    }

    [Fact]
    public void All_Kinds_HaveSentencesThatNameOnlyTheirFields()
    {
        InterventionCatalogue.All.Select(spec => spec.Kind).ShouldBeUnique();
        foreach (var spec in InterventionCatalogue.All)
        {
            foreach (var sentence in new[] { spec.Sentence.Vi, spec.Sentence.En })
            {
                var named = Regex.Matches(sentence, "{([A-Za-z]+)}").Select(match => match.Groups[1].Value).ToHashSet();
                named.ShouldBe(spec.Fields.Select(field => field.Name).Append("month"), ignoreOrder: true, spec.Kind);
            }
        }
    }

    [Fact]
    public void All_OptionalFields_StandInPartsThatCanBeLeftOut()
    {
        foreach (var spec in InterventionCatalogue.All)
        {
            foreach (var field in spec.Fields.Where(field => !field.Required))
            {
                Regex.IsMatch(spec.Sentence.Vi, $"\\[[^]]*{{{field.Name}}}[^]]*\\]").ShouldBeTrue(spec.Kind);
                Regex.IsMatch(spec.Sentence.En, $"\\[[^]]*{{{field.Name}}}[^]]*\\]").ShouldBeTrue(spec.Kind);
            }
        }
    }

    [Theory]
    [InlineData("vi", "Từ tháng 2022-07 đến tháng 2022-12, tạm dừng bổ nhiệm.")]
    [InlineData("en", "From 2022-07 until 2022-12, nobody is appointed.")]
    public void Of_WithAnOptionalFieldLeftOut_LeavesItsPartOut(string language, string expected) =>
        Said(new Intervention(InterventionKinds.Freeze, July) { Until = July.Plus(5) }, language).ShouldBe(expected);

    [Fact]
    public void Of_WithChoicesAndLists_SaysThemInWords()
    {
        Said(new Intervention(InterventionKinds.HazardShock, July) { Choice = "resignation", Percent = 200, Until = July.Plus(12) }, "en")
            .ShouldBe("From 2022-07 until 2023-07, resignation and transfer out is 200% of the usual.");
        Said(new Intervention(InterventionKinds.Moves, July) { Moves = [new PlannedMove(new OfficialId("a"), new PositionId("p")), new PlannedMove(new OfficialId("b"), new PositionId("q"))] }, "vi")
            .ShouldBe("Tháng 2022-07, điều động cùng lúc: A → P; B → Q.");
    }

    [Theory]
    [InlineData(1, "In 2022-07, the committee abolishes 1 seat of P.")]
    [InlineData(2, "In 2022-07, the committee abolishes 2 seats of P.")]
    [InlineData(null, "In 2022-07, the committee abolishes P.")]
    public void Of_WithANumber_TakesTheWordsThatGoWithIt(int? seats, string expected) =>
        Said(new Intervention(InterventionKinds.PostAbolished, July, Position: new PositionId("p")) { Count = seats }, "en").ShouldBe(expected);

    [Fact]
    public void Put_AnyFieldOfAnyKind_IsReadBack()
    {
        var values = new Dictionary<InterventionFieldType, object>
        {
            [InterventionFieldType.Official] = new OfficialId("a"),
            [InterventionFieldType.Officials] = new[] { new OfficialId("a") },
            [InterventionFieldType.Position] = new PositionId("p"),
            [InterventionFieldType.Positions] = new[] { new PositionId("p") },
            [InterventionFieldType.Unit] = new UnitId("u"),
            [InterventionFieldType.Units] = new[] { new UnitId("u") },
            [InterventionFieldType.Month] = July,
            [InterventionFieldType.Number] = 7,
            [InterventionFieldType.Reason] = ForcedExitReason.Moves,
            [InterventionFieldType.Choice] = "word",
            [InterventionFieldType.Tier] = "tier",
            [InterventionFieldType.Name] = "name",
            [InterventionFieldType.Moves] = new[] { new PlannedMove(new OfficialId("a"), new PositionId("p")) },
            [InterventionFieldType.TakeUp] = new[] { new TakeUp(12, 50) },
        };
        foreach (var field in InterventionCatalogue.All.SelectMany(spec => spec.Fields))
        {
            var made = field.Put(new Intervention(InterventionKinds.Moves, July), values[field.Type]);
            InterventionFields.Read(made, field.Name).ShouldBe(values[field.Type], field.Name);
            InterventionFields.Read(field.Put(made, null), field.Name).ShouldBeNull(field.Name);
        }
    }

    [Fact]
    public void Json_OfThePresentThreeKinds_KeepsItsShape()
    {
        var move = new Intervention(InterventionKinds.ForcedMove, July, new OfficialId("a"), new PositionId("p"));
        var node = JsonNode.Parse(JsonSerializer.Serialize(new InterventionAdded(new ScenarioId("s"), 1, move), EventJson.Default.InterventionAdded))!;
        node["intervention"]!.ToJsonString().ShouldBe("""{"kind":"forced-move","month":"2022-07","official":"a","position":"p"}""");
    }

    [Fact]
    public void Json_OfANewKind_ComesBackEqual()
    {
        var freeze = new Intervention(InterventionKinds.Freeze, July) { Until = July.Plus(5), Unit = new UnitId("u") };
        var text = JsonSerializer.Serialize(new InterventionAdded(new ScenarioId("s"), 1, freeze), EventJson.Default.InterventionAdded);
        JsonSerializer.Deserialize(text, EventJson.Default.InterventionAdded)!.Intervention.ShouldBe(freeze);
    }

    string IInterventionNames.Official(OfficialId official) => official.Value.ToUpperInvariant();

    string IInterventionNames.Position(PositionId position) => position.Value.ToUpperInvariant();

    string IInterventionNames.Unit(UnitId unit) => unit.Value.ToUpperInvariant();

    string IInterventionNames.Tier(string tier) => tier;

    string IInterventionNames.Month(Month month) => month.ToString();

    string IInterventionNames.Reason(ForcedExitReason reason) => reason.ToString();

    private string Said(Intervention intervention, string language) => string.Concat(InterventionSentences.Of(intervention, language, this).Select(part => part.Text));

    private static string SchemaFile([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "interventions.schema.json");
}
