using System.Text;
using System.Text.Json;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Exchange.Tests.Canonical;

public sealed class CanonicalRoundTripTests
{
    private static readonly CanonicalSettings Settings = new("Test", "vn-district", Fictional: true, null);

    [Fact]
    public void Read_WhenSmallSet_GivesItsEventsInOrder()
    {
        var import = new SmallSet().Read();
        import.Errors.ShouldBeEmpty();
        import.Rows.ShouldBe(18);
        import.Events.Select(draft => draft.EffectiveOn).ShouldBeInOrder();
        var registered = import.Events.Select(draft => draft.Event).OfType<OfficialRegistered>().First();
        (registered.Facts.Name, registered.Facts.IdentityNumber, registered.Facts.Birth).ShouldBe(("Bùi, \"Mẫu\" 1", "001", PartialDate.OfYear(1970)));
    }

    [Fact]
    public void Read_WhenAMoveHappensOnOneDay_EndsBeforeItBegins()
    {
        var onTheDay = new SmallSet().Read().Events.Where(draft => draft.EffectiveOn == new DateOnly(2020, 1, 1)).Select(draft => draft.Event.GetType().Name);
        onTheDay.ShouldBe(["IncumbencyEnded", "Appointed", "Appointed"]);
    }

    [Fact]
    public void Read_WhenWrittenAgain_GivesTheSameEvents()
    {
        var first = new SmallSet().Read();
        var second = CanonicalReader.Read(new MemorySource(CanonicalWriter.Write(first.Settings!, first.Events)));
        Json(second.Events).ShouldBe(Json(first.Events));
        second.Settings.ShouldBe(first.Settings);
    }

    [Fact]
    public void Read_WhenTheSampleIsWrittenAgain_GivesTheSameEvents()
    {
        var first = CanonicalReader.Read(new MemorySource(Generator.LacSon.Files()));
        var second = CanonicalReader.Read(new MemorySource(CanonicalWriter.Write(first.Settings!, first.Events)));
        Json(second.Events).ShouldBe(Json(first.Events));
    }

    [Property]
    public Property Read_WhenAnyTextWasWritten_GivesTheSameText() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyString>().Filter(text => IsUnicode(text.Get)),
        ArbMap.Default.ArbFor<int>(),
        (text, number) =>
        {
            var birth = (number & 3) switch
            {
                0 => PartialDate.OfYear(1960 + Math.Abs(number % 30)),
                1 => PartialDate.OfMonth(1970, 1 + Math.Abs(number % 12)),
                _ => PartialDate.OfDay(new DateOnly(1970, 1, 1).AddDays(Math.Abs(number % 9000))),
            };
            EventDraft[] events =
            [
                new(new UnitCreated(new UnitId("u"), new UnitFacts(string.Empty, text.Get, "district", text.Get, null, 0)), new DateOnly(2000, 1, 1)),
                new(new OfficialRegistered(new OfficialId("o"), new OfficialFacts(text.Get, Sex.Male, birth, Residence: text.Get)), new DateOnly(2000, 1, 1)),
                new(new DegreeAwarded(new OfficialId("o"), DegreeLevel.University, text.Get, StudyMode.Distance, PartialDate.OfYear(2001), true), new DateOnly(2001, 1, 1)),
            ];
            var import = CanonicalReader.Read(new MemorySource(CanonicalWriter.Write(Settings, events)));
            return import.Succeeded && Json(import.Events) == Json(events);
        });

    [Fact]
    public void Read_WhenADegreeIsOlderThanTheRegistration_FollowsItAndKeepsItsDay()
    {
        var import = new SmallSet().Set("degrees.csv", "official,level,field,mode,awarded,sent-for-training\no-1,university,,full-time,1993,false\n").Read();
        import.Errors.ShouldBeEmpty();
        var events = import.Events.ToList();
        var degree = events.FindIndex(draft => draft.Event is DegreeAwarded);
        degree.ShouldBeGreaterThan(events.FindIndex(draft => draft.Event is OfficialRegistered { Official.Value: "o-1" }));
        events[degree].EffectiveOn.ShouldBe(new DateOnly(1993, 1, 1));
    }

    [Fact]
    public void Read_WhenColumnsStandInAnotherOrderAndLinesEndWithCrLf_IsTheSame()
    {
        var turned = new SmallSet().Set("plans.csv", "\ufeffopened,name,kind,plan\r\n2022-01-10,Plan,titles,2025-2030/u-1\r\n\r\n").Read();
        Json(turned.Events).ShouldBe(Json(new SmallSet().Read().Events));
    }

    [Fact]
    public void Read_WhenOneByteDiffers_HasAnotherContentHash()
    {
        var hash = new SmallSet().Read().ContentHash;
        hash.Length.ShouldBe(64);
        new SmallSet().Read().ContentHash.ShouldBe(hash);
        new SmallSet().Replace("plans.csv", "Plan", "Plan.").Read().ContentHash.ShouldNotBe(hash);
    }

    [Fact]
    public void Write_WhenAnEventIsNotCarried_NamesItsType()
    {
        EventDraft merger = new(new UnitsMerged(new UnitId("u-1"), [new UnitId("u-2")]), new DateOnly(2025, 7, 1));
        Should.Throw<ArgumentException>(() => CanonicalWriter.Write(Settings, [merger])).Message.ShouldContain("unit.merged");
    }

    [Fact]
    public void Drafts_WhenWorkingDateIsPinned_CreateTheWorkspaceAndPinIt() =>
        (Settings with { WorkingDate = new DateOnly(2022, 6, 30) }).Drafts(new DateOnly(2000, 1, 1)).Select(draft => draft.Event.GetType().Name)
            .ShouldBe(["WorkspaceCreated", "WorkingDateSet"]);

    private static string Json(IEnumerable<EventDraft> events)
    {
        var text = new StringBuilder();
        foreach (var draft in events)
        {
            text.Append(draft.EffectiveOn.DayNumber).Append(' ').Append(draft.Event.GetType().Name).Append(' ')
                .AppendLine(JsonSerializer.Serialize(draft.Event, draft.Event.GetType(), EventJson.Default));
        }

        return text.ToString();
    }

    private static bool IsUnicode(string text) => text.Normalize(NormalizationForm.FormC).Length > 0 && !text.Any(char.IsSurrogate);
}
