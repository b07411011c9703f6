using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Domain.Tests.Identifiers;

public sealed class IdentifierTests
{
    public static TheoryData<string> Malformed => ["", "A", "a b", "a/b", "a_b", "é", "a\n", new string('a', 65)];

    [Fact]
    public void IsWellFormed_WhenNoText_IsFalse() => Identifier.IsWellFormed(null).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Malformed))]
    public void IsWellFormed_WhenOtherCharactersOrLengths_IsFalse(string text) => Identifier.IsWellFormed(text).ShouldBeFalse();

    [Theory]
    [InlineData("a")]
    [InlineData("0-9")]
    [InlineData("018f2c1e-aaaa")]
    public void IsWellFormed_WhenLettersDigitsHyphens_IsTrue(string text) => Identifier.IsWellFormed(text).ShouldBeTrue();

    [Fact]
    public void IsWellFormed_WhenLongestAllowed_IsTrue() => Identifier.IsWellFormed(new string('a', Identifier.MaximumLength)).ShouldBeTrue();

    [Fact]
    public void Constructors_WhenMalformed_ThrowWithoutRepeatingTheText()
    {
        const string secret = "Nguyễn Văn Mật";
        Action[] constructors =
        [
            () => _ = new OfficialId(secret), () => _ = new PositionId(secret), () => _ = new UnitId(secret), () => _ = new ScenarioId(secret),
            () => _ = new RunId(secret), () => _ = new WorkspaceId(secret), () => _ = new IncumbencyId(secret),
        ];
        foreach (var constructor in constructors)
        {
            Should.Throw<FormatException>(constructor).Message.ShouldNotContain("Mật");
        }
    }

    [Fact]
    public void CompareTo_WhenDigitsAndLetters_IsOrdinal()
    {
        (new OfficialId("a-1") < new OfficialId("a0")).ShouldBeTrue();
        (new OfficialId("b") > new OfficialId("a9")).ShouldBeTrue();
        (new OfficialId("b") <= new OfficialId("b")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2025-2030/u1", true)]
    [InlineData("2025-2030", false)]
    [InlineData("/u1", false)]
    [InlineData("2025-2030/", false)]
    [InlineData("2025-2030/u1/x", false)]
    [InlineData(null, false)]
    public void PlanIdTryParse_WhenTermAndScope_IsTrue(string? text, bool expected)
    {
        PlanId.TryParse(text, out var plan).ShouldBe(expected);
        if (expected)
        {
            plan.ToString().ShouldBe(text);
        }
    }

    [Fact]
    public void StreamIds_WhenOneTextNamesSeveralThings_StayApart()
    {
        StreamId[] streams =
        [
            StreamId.Of(new OfficialId("x")), StreamId.Of(new PositionId("x")), StreamId.Of(new UnitId("x")), StreamId.Of(new ScenarioId("x")),
            StreamId.Of(new PlanId("2025-2030", "x")), StreamId.Of(new ImportId("x")), StreamId.Workspace,
        ];
        streams.Select(stream => stream.Value).ShouldBe(
            ["official/x", "position/x", "unit/x", "scenario/x", "plan/2025-2030/x", "import/x", "workspace/settings"]);
    }
}
