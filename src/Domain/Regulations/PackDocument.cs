namespace CadreOrleans.Domain.Regulations;

using System.Text.Json.Serialization;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Domain.Time;

/// <summary>A pack as its file spells it, before it is checked.</summary>
internal sealed record PackDocument(
    string Id,
    string Version,
    Bilingual Name,
    string MajorityEthnicity,
    IReadOnlyList<Tier> Tiers,
    IReadOnlyList<TitleEntry> Titles,
    IReadOnlyList<TermEntry> Terms,
    CohortBands Cohorts,
    RoadmapEntry Retirement,
    IReadOnlyList<ResolutionTarget> Targets,
    RegimesEntry Regimes,
    SelectionPolicy Selection,
    IReadOnlyList<ReadinessBand> Readiness,
    CourseLengths Courses,
    ReorganisationPolicy? Reorganisation = null,
    SimulationPolicy? Simulation = null,
    IReadOnlyList<UnitKind>? UnitKinds = null);

internal sealed record TitleEntry(
    string Code,
    Bilingual Name,
    int Group,
    TitleKind Kind,
    Citation Source,
    string? Body = null,
    bool? Key = null,
    int? FeederGroup = null,
    DegreeLevel? MinimumDegree = null,
    PoliticalTheoryLevel? MinimumPoliticalTheory = null,
    StateManagementLevel? MinimumStateManagement = null,
    int? HoldingAgeLimitMonths = null,
    bool? OutsideRoadmap = null,
    IReadOnlyList<string>? Fields = null,
    string? Membership = null,
    int? FirstTimeAgeLimitMonths = null,
    bool? IsState = null,
    bool? IsHead = null);

internal sealed record TermEntry(
    string Code,
    Month Starts,
    Month Ends,
    IReadOnlyDictionary<string, Month> ReferenceMonths,
    Citation Source,
    Month? StateReferenceMonth = null,
    Sourced<int>? ReelectionMonths = null,
    Sourced<int>? StateReelectionMonths = null,
    IReadOnlyDictionary<string, Sourced<int>>? TitleReelectionMonths = null);

internal sealed record RoadmapEntry(Citation Source, IReadOnlyList<RoadmapBandEntry> Bands);

internal sealed record RoadmapBandEntry(Sex Sex, Month BornFrom, int AgeMonths, Month? BornTo = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(MonthConverter)])]
[JsonSerializable(typeof(PackDocument))]
internal sealed partial class PackJson : JsonSerializerContext;
