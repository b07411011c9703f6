using System.Globalization;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

/// <summary>Random cases over everything that rules read.</summary>
internal static class RuleCases
{
    private static readonly string[] Titles =
    [
        "district-secretary", "district-division-head", "district-division-deputy", "district-youth-head", "district-veterans-head", "district-committee-vice-chair",
        "commune-secretary", "commune-civil-servant", "district-standing-committee-member", "no-such-title",
    ];

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 7000).Select(offset => new DateOnly(2008, 1, 1).AddDays(offset));

    private static readonly Gen<PartialDate> Births = Gen.Choose(0, 540).SelectMany(
        month => Gen.Elements(4, 7, 10).Select(length => PartialDate.Parse(Text(Month.Of(1955, 1).Plus(month).FirstDay.AddDays(14))[..length])));

    /// <summary>One random case.</summary>
    public static Gen<RuleCase> Case { get; } =
        from birth in Births
        from sex in Gen.Elements(Sex.Male, Sex.Female)
        from degrees in Degrees().ListOf()
        from trainings in Trainings().ListOf()
        from assessments in Assessments().ListOf()
        from measures in Measures().ListOf()
        from votes in Votes().ListOf()
        from posts in Posts().ListOf()
        from nominations in Gen.Elements(Titles).Zip(Days).ListOf()
        from inspection in Days.OrNull()
        from left in Gen.Frequency((5, Gen.Constant((DateOnly?)null)), (1, Days.Select(day => (DateOnly?)day)))
        from title in Gen.Elements(Titles[..^1])
        from purpose in Gen.Elements(Enum.GetValues<Purpose>())
        from asked in Gen.Choose(0, 3600).Select(offset => new DateOnly(2017, 1, 1).AddDays(offset))
        from term in Gen.Elements(null, "2020-2025", "2025-2030")
        from context in Contexts()
        let requirement = Asked.Requirement(title, tier: title.StartsWith("commune", StringComparison.Ordinal) ? "commune" : "district")
        select new RuleCase(
            new Candidate
            {
                Official = new("o"),
                Facts = new OfficialFacts("Nguyễn Văn Thử", sex, birth),
                LeftOn = left,
                Degrees = [.. degrees],
                Trainings = [.. trainings],
                Assessments = [.. assessments.DistinctBy(entry => entry.Fact.Year)],
                Disciplines = [.. measures],
                ConfidenceVotes = [.. votes.DistinctBy(vote => vote.On)],
                OpenInspections = inspection is { } day ? [new Dated<InspectionOpened>(day, new InspectionOpened(new("o"), 1, "s"))] : [],
                Career = [.. posts],
                Nominations = [.. nominations.Select(pair => Asked.PlannedFor(pair.Item1, Text(pair.Item2)))],
            },
            term is null ? requirement with { Fields = ["Luật"] } : requirement,
            purpose,
            asked,
            term is null ? null : Asked.Pack.FindTerm(term),
            Asked.Pack)
        {
            Context = context,
        };

    /// <summary>So many cases, the same every time.</summary>
    public static IEnumerable<RuleCase> Sample(int count, ulong seed) => Gen.Sample(Case, count, new Rnd(seed, 1), 4);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static Gen<DateOnly?> OrNull(this Gen<DateOnly> days) => Gen.Frequency((3, Gen.Constant((DateOnly?)null)), (1, days.Select(day => (DateOnly?)day)));

    private static Gen<Dated<DegreeAwarded>> Degrees() =>
        from level in Gen.Elements(Enum.GetValues<DegreeLevel>())
        from day in Days
        from length in Gen.Elements(4, 7, 10)
        from field in Gen.Elements("Luật", "Kinh tế", null)
        select Asked.Degree(level, Text(day)[..length], field);

    private static Gen<Dated<TrainingCompleted>> Trainings() =>
        from theory in Gen.Elements(Enum.GetValues<PoliticalTheoryLevel>())
        from management in Gen.Elements(Enum.GetValues<StateManagementLevel>())
        from day in Days
        select Asked.Training(theory, management, Text(day));

    private static Gen<Dated<Assessed>> Assessments() =>
        from year in Gen.Choose(2014, 2026)
        from level in Gen.Elements(Enum.GetValues<AssessmentLevel>())
        select Asked.Assessment(year, level);

    private static Gen<Dated<Disciplined>> Measures() =>
        from form in Gen.Elements(Enum.GetValues<DisciplineForm>())
        from track in Gen.Elements(Enum.GetValues<DisciplineTrack>())
        from category in Gen.Elements(Enum.GetValues<BreachCategory>())
        from day in Days
        select Asked.Measure(form, Text(day), track, category);

    private static Gen<Dated<ConfidenceVoteTaken>> Votes() =>
        from high in Gen.Choose(0, 30)
        from low in Gen.Choose(0, 30)
        from day in Days
        select Asked.Vote(high, 3, low, Text(day));

    private static Gen<PostHeld> Posts() =>
        from title in Gen.Elements(Titles)
        from begins in Days
        from months in Gen.Choose(1, 150)
        from open in Gen.Elements(true, false)
        from capacity in Gen.Elements(Enum.GetValues<Capacity>())
        from move in Gen.Elements(Enum.GetValues<MoveKind>())
        from unit in Gen.Elements("u", "v")
        select Asked.Post(title, Text(begins), open ? null : Text(begins.AddMonths(months)), unit, capacity, move);

    private static Gen<CaseContext> Contexts() =>
        from locality in Gen.Elements(Enum.GetValues<LocalityAnswer>())
        from serves in Gen.Elements(true, false)
        from peers in Births.ListOf()
        select new CaseContext { Locality = locality, ServesLocality = serves, PeerBirths = [.. peers] };
}
