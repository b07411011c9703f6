using System.Collections.Immutable;

namespace CadreOrleans.Contracts.Reorganisations;

/// <summary>What a reorganisation does to units, seats, people and plans. A proposal: the committee decides.</summary>
/// <param name="On">First day of the new structure.</param>
/// <param name="ComplyBy">Last day on which seats over the norm may be held.</param>
/// <param name="IsApplied">Whether it was carried out on the real records.</param>
/// <param name="Units">Units that come out of it.</param>
/// <param name="EndedUnits">Names of the units that end.</param>
/// <param name="Seats">Positions that go on, with who claims and who takes them.</param>
/// <param name="People">Where everybody who held a post lands.</param>
/// <param name="PlanEntries">What becomes of entries of plans.</param>
[GenerateSerializer, Immutable, Alias("cadre.reorganisation-view")]
public sealed record ReorganisationView(
    [property: Id(0)] DateOnly On,
    [property: Id(1)] DateOnly ComplyBy,
    [property: Id(2)] bool IsApplied,
    [property: Id(3)] ImmutableArray<NewUnitView> Units,
    [property: Id(4)] ImmutableArray<string> EndedUnits,
    [property: Id(5)] ImmutableArray<SeatOutcomeView> Seats,
    [property: Id(6)] ImmutableArray<PersonLandingView> People,
    [property: Id(7)] ImmutableArray<PlanEntryView> PlanEntries);

/// <summary>A unit that comes out of a reorganisation.</summary>
/// <param name="Number">Its number among them, from 0.</param>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="From">Names of the units it was made of.</param>
[GenerateSerializer, Immutable, Alias("cadre.new-unit-view")]
public sealed record NewUnitView(
    [property: Id(0)] int Number,
    [property: Id(1)] string Code,
    [property: Id(2)] string Name,
    [property: Id(3)] ImmutableArray<string> From);

/// <summary>How a position that goes on is taken.</summary>
/// <param name="Position">Identifier of the position that goes on.</param>
/// <param name="Title">Code of its title.</param>
/// <param name="Name">Its name before the reorganisation.</param>
/// <param name="Unit">Number of its new unit.</param>
/// <param name="Norm">Seats by the norm.</param>
/// <param name="Claimants">Those whose first claim it is, in order.</param>
/// <param name="Takers">Those who take it, within the norm first.</param>
/// <param name="OverNorm">Takers over the norm.</param>
/// <param name="Vacant">Seats nobody takes.</param>
[GenerateSerializer, Immutable, Alias("cadre.seat-outcome-view")]
public sealed record SeatOutcomeView(
    [property: Id(0)] string Position,
    [property: Id(1)] string Title,
    [property: Id(2)] string Name,
    [property: Id(3)] int Unit,
    [property: Id(4)] int Norm,
    [property: Id(5)] ImmutableArray<string> Claimants,
    [property: Id(6)] ImmutableArray<string> Takers,
    [property: Id(7)] int OverNorm,
    [property: Id(8)] int Vacant);

/// <summary>Where one official lands.</summary>
/// <param name="Official">Identifier.</param>
/// <param name="Name">Name; null when it was erased.</param>
/// <param name="FromPost">The post left.</param>
/// <param name="FromUnit">Its unit.</param>
/// <param name="ToPosition">Identifier of the position that takes him or her; null if none.</param>
/// <param name="ToTitle">Code of its title; null if none.</param>
/// <param name="ToUnit">Number of its new unit; -1 if none.</param>
/// <param name="Kind">stays, lands, over-norm, without-post, retires, decided-elsewhere.</param>
/// <param name="IsBarred">Whether discipline closes higher posts; null when the caller may not see it.</param>
/// <param name="IsDecided">Whether the scenario says so.</param>
[GenerateSerializer, Immutable, Alias("cadre.person-landing-view")]
public sealed record PersonLandingView(
    [property: Id(0)] string Official,
    [property: Id(1)] string? Name,
    [property: Id(2)] string FromPost,
    [property: Id(3)] string FromUnit,
    [property: Id(4)] string? ToPosition,
    [property: Id(5)] string? ToTitle,
    [property: Id(6)] int ToUnit,
    [property: Id(7)] string Kind,
    [property: Id(8)] bool? IsBarred,
    [property: Id(9)] bool IsDecided);

/// <summary>What becomes of one entry of a plan.</summary>
/// <param name="Official">Identifier of the nominee.</param>
/// <param name="Name">Name; null when it was erased.</param>
/// <param name="Plan">The plan, as term and scope.</param>
/// <param name="PlannedFor">The post planned for.</param>
/// <param name="Fate">mapped, title-dissolved, takes-post, stands-already, names-full.</param>
/// <param name="Unit">Number of the new unit it goes to; -1 if none.</param>
/// <param name="LeadsTo">Code of the title a dissolved one usually leads to; null if none.</param>
[GenerateSerializer, Immutable, Alias("cadre.plan-entry-view")]
public sealed record PlanEntryView(
    [property: Id(0)] string Official,
    [property: Id(1)] string? Name,
    [property: Id(2)] string Plan,
    [property: Id(3)] string PlannedFor,
    [property: Id(4)] string Fate,
    [property: Id(5)] int Unit,
    [property: Id(6)] string? LeadsTo);
