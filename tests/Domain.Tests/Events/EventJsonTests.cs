using System.Text.Json;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Events;

public sealed class EventJsonTests
{
    public static TheoryData<string> Names => [.. EventCatalogue.Types.Select(type => EventCatalogue.NameOf(type).Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Serialize_WhenReadBack_GivesTheSameEvent(string name)
    {
        EventCatalogue.TryFind(name, 1, out var type).ShouldBeTrue();
        foreach (var happened in EventValues.Of(type))
        {
            var text = JsonSerializer.Serialize(happened, type, EventJson.Default);
            var read = JsonSerializer.Deserialize(text, type, EventJson.Default).ShouldNotBeNull();
            JsonSerializer.Serialize(read, type, EventJson.Default).ShouldBe(text);
            read.ShouldBeEquivalentTo(happened);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Streams_WhenAnyEvent_NamesAtLeastOneAndEachOnce(string name)
    {
        EventCatalogue.TryFind(name, 1, out var type).ShouldBeTrue();
        var happened = (IEvent)EventValues.Of(type).Last();
        happened.Streams().ShouldNotBeEmpty();
        happened.Streams().ShouldBeUnique();
        if (happened is IPersonalEvent personal)
        {
            happened.Streams().ShouldContain(StreamId.Of(personal.Official));
        }
    }

    [Fact]
    public void Serialize_WhenRegistered_WritesTheStoredForm()
    {
        var registered = new OfficialRegistered(new OfficialId("o-1"), new OfficialFacts("Bùi Thị Mẫu", Sex.Female, PartialDate.OfMonth(1975, 5), "Mường"));
        var text = JsonSerializer.Serialize(registered, EventJson.Default.OfficialRegistered);
        JsonSerializer.Deserialize<JsonElement>(text).GetProperty("facts").GetProperty("birth").GetProperty("precision").GetString().ShouldBe("month");
        text.ShouldContain("\"official\":\"o-1\"");
        text.ShouldContain("\"sex\":\"Female\"");
        text.ShouldNotContain("null");
    }

    [Fact]
    public void Deserialize_WhenAPropertyOfALaterReleaseIsThere_ReadsTheRest()
    {
        const string text = """{"position":"p-1","seats":2,"colour":"red"}""";
        JsonSerializer.Deserialize(text, EventJson.Default.SeatsChanged).ShouldBe(new SeatsChanged(new PositionId("p-1"), 2));
    }

    [Theory]
    [InlineData("""{"position":"P 1","seats":2}""")]
    [InlineData("""{"position":7,"seats":2}""")]
    [InlineData("""{"position":"p-1","seats":"two"}""")]
    public void Deserialize_WhenAValueHasNotItsForm_Throws(string text) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(text, EventJson.Default.SeatsChanged));

    [Theory]
    [InlineData("""{"value":"1975-05","precision":"year"}""")]
    [InlineData("""{"value":"1975-5"}""")]
    [InlineData("""{"precision":"month"}""")]
    [InlineData("""{"value":"1975","colour":"red"}""")]
    [InlineData("\"1975\"")]
    public void Deserialize_WhenAPartialDateContradictsItself_Throws(string birth)
    {
        var text = $$$"""{"official":"o-1","facts":{"name":"N","sex":"Male","birth":{{{birth}}}}}""";
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(text, EventJson.Default.OfficialRegistered));
    }
}
