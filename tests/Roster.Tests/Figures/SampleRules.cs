using System.Globalization;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>
/// The hard rules of the regulations, written anew from the domain notes with their numbers and dates and asked of the sample's files: what the product's own
/// rule book is counted against. An answer is yes, no, or null where the files do not say.
/// </summary>
internal sealed class SampleRules(SampleDistrict district)
{
    public static readonly string[] Virtue = ["bar", "political", "inspection", "last-assessment", "two-years", "trust"];
    private static readonly DateOnly Known = SampleDistrict.Date(SampleTables.To);
    private static readonly DateOnly Discipline2017 = new(2017, 12, 19);
    private static readonly DateOnly Assessment2018 = new(2018, 3, 8);
    private static readonly DateOnly Rotation2022 = new(2022, 4, 28);
    private static readonly DateOnly TrustVote2023 = new(2023, 2, 2);
    private static readonly DateOnly Planning2025 = new(2025, 10, 8);
    private readonly SampleCareers careers = new(district);

    public SampleCareers Careers => careers;

    /// <summary>The answer of every rule that applies: to planning for 2025-2030, to an appointment, to standing again, to a rotation.</summary>
    public Dictionary<string, bool?> Judge(string official, string position, string purpose, DateOnly on)
    {
        var held = careers.Held(official, on).Where(post => post.Capacity != "acting" && IsMembership(post.Position) == IsMembership(position)).ToArray();
        var higher = held.All(post => district.Group(post.Position) < district.Group(position));
        var (planning, appointment, rotation) = (purpose == "planning", purpose == "appointment", purpose == "rotation");
        var answers = new Dictionary<string, bool?>
        {
            ["service"] = IsInService(official, position, on),
            ["degree"] = HasDegree(official, position, on),
            ["theory"] = Reaches(position, "minimumPoliticalTheory", SampleDistrict.TheoryLevels, careers.Trained(official, "political-theory", on)),
            ["management"] = Reaches(position, "minimumStateManagement", SampleDistrict.ManagementLevels, careers.Trained(official, "state-management", on)),
            ["remaining"] = HasServiceLeft(official, position, on, planning || (appointment && higher && on >= Discipline2017) ? 60 : rotation ? 120 : 0, planning),
            ["first-age"] = purpose == "reelection" || careers.Posts(official, on).Any(post => district.Names(post.Position, "holdingAgeLimitMonths"))
                ? true
                : IsYoungEnough(official, position, "firstTimeAgeLimitMonths", 1, on, planning),
            ["holding-age"] = IsYoungEnough(official, position, "holdingAgeLimitMonths", 0, on, planning),
            ["terms"] = on < Discipline2017 || !district.Flag(position, "isHead") ? true : IsWithinTerms(official, position, planning && on < new DateOnly(2025, 6, 1) ? new DateOnly(2025, 6, 1) : on, on),
        };
        Conduct(answers, official, on, planning ? "planning" : purpose != "reelection" && higher ? "higher" : "any", planning || (purpose != "reelection" && higher));
        answers["planned"] = rotation ? careers.Planned(official, on).Any() : !appointment || !higher || on < Discipline2017 || IsPlanned(official, position, on);
        answers["held"] = rotation
            ? on >= Rotation2022 || careers.Held(official, on).Where(post => post.Capacity == "full").Select(post => post.From).DefaultIfEmpty(DateOnly.MaxValue.AddYears(-9)).Max().AddMonths(36) <= on
            : !appointment || on < Discipline2017 || HeldLongEnough(official, position, on);
        answers["stay"] = !rotation || careers.Held(official, on).Where(post => post.Move.StartsWith("rotation", StringComparison.Ordinal)).MaxBy(post => post.From) is not { } turn || turn.From.AddMonths(36) <= on;
        answers["only-higher"] = !planning || on < Planning2025 || IsMembership(position) || higher;
        return answers;
    }

    /// <summary>No when any rule says no, else unknown when any is unknown.</summary>
    public static bool? All(IEnumerable<bool?> answers)
    {
        var all = answers.ToArray();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    private void Conduct(Dictionary<string, bool?> answers, string official, DateOnly on, string scope, bool higher)
    {
        var measures = careers.Measures(official, on).ToArray();
        if (on >= Discipline2017)
        {
            answers["bar"] = !measures.Any(measure => on < measure.On.AddMonths(BarMonths(measure.Form, measure.Track, scope, on)));
            answers["political"] = measures.All(measure => measure.Category != "political");
            answers["inspection"] = !careers.IsInspected(official, on);
        }

        if (on >= Assessment2018)
        {
            var (levels, day) = (careers.Assessed(official, on), on < Known ? on : Known);
            var last = levels.Count == 0 ? 0 : levels.Keys.Max();
            answers["last-assessment"] = last >= (day.Month > 3 ? day.Year - 1 : day.Year - 2) ? levels[last] != "not-completed" : null;
            answers["two-years"] = last == 0 || levels[last] != "not-completed" ? true : levels.TryGetValue(last - 1, out var before) ? before != "not-completed" : null;
        }

        if (on >= TrustVote2023 && careers.LastVote(official, on) is { } vote)
        {
            var (low, cast) = (Number(vote["low"]), Number(vote["high"]) + Number(vote["medium"]) + Number(vote["low"]));
            answers["trust"] = cast == 0 || (low * 3 < cast * 2 && (low * 2 <= cast || !higher));
        }
    }

    /// <summary>The strictest of party regulation, law and lapse (domain notes, 6.2): QĐ 105 until August 2022, QĐ 80 until October 2025, QĐ 377 from then on.</summary>
    private static int BarMonths(string form, string track, string scope, DateOnly on)
    {
        var place = form == "reprimand" ? 0 : form is "warning" or "salary-reduction" ? 1 : form is "removal" or "demotion" ? 2 : 3;
        int[] party = scope == "any" ? [0, 0, 0, 0]
            : on < new DateOnly(2022, 8, 18) ? [12, 12, 12, 1200]
            : on < Planning2025 ? [12, 30, 60, 1200]
            : scope == "planning" ? [12, 12, 60, 1200] : [24, 36, 60, 1200];
        int[] law = [12, 12, 24, 1200];
        return Math.Max(Math.Max(party[place], law[place]), track == "party" ? 12 : 0);
    }

    private bool IsInService(string official, string position, DateOnly on)
    {
        var last = Retires(official).AddMonths(1).AddDays(-1);
        var outside = district.Flag(position, "outsideRoadmap");
        return careers.Left(official) is { } left && (outside || left <= last) ? on < left : outside || on <= last;
    }

    private bool? HasDegree(string official, string position, DateOnly on)
    {
        if (!district.Names(position, "minimumDegree"))
        {
            return true;
        }

        var enough = careers.Degrees(official, on).Where(degree => district.Reaches(position, "minimumDegree", SampleDistrict.DegreeLevels, degree.Level)).ToArray();
        return enough.Any(degree => degree.Last <= on) ? true : enough.Length > 0 ? null : false;
    }

    private bool Reaches(string position, string property, string[] levels, IEnumerable<string> held) =>
        !district.Names(position, property) || held.Any(level => district.Reaches(position, property, levels, level));

    private bool HasServiceLeft(string official, string position, DateOnly on, int months, bool planning) =>
        months == 0 || district.Flag(position, "outsideRoadmap") || Month(Retires(official)) - Reference(position, on, planning) >= months;

    private bool? IsYoungEnough(string official, string position, string limit, int grace, DateOnly on, bool planning)
    {
        if (!district.Names(position, limit))
        {
            return true;
        }

        var (birth, at, most) = (district.Officials[official]["birth"], Reference(position, on, planning), district.Number(position, limit) + grace);
        var youngest = at - Month(SampleDistrict.Date(SampleDistrict.End(birth))) < most;
        var oldest = at - Month(SampleDistrict.Date(SampleDistrict.Begin(birth))) < most;
        return youngest == oldest ? youngest : null;
    }

    private bool IsPlanned(string official, string position, DateOnly on) => careers.Planned(official, on).Any(planned => planned == position
        || (IsMembership(planned) == IsMembership(position) && district.Group(planned) >= district.Group(position)));

    /// <summary>Two years in posts from which the title is filled, without a break; earlier time in posts of the same grade is added.</summary>
    private bool HeldLongEnough(string official, string position, DateOnly on)
    {
        var feeders = careers.Posts(official, on).Where(post => post.Capacity != "acting" && !IsMembership(post.Position) && district.Group(post.Position) >= district.Number(position, "feederGroup")).ToArray();
        if (feeders.Where(post => post.Until is not { } until || until > on).MaxBy(post => district.Group(post.Position)) is not { } present)
        {
            return false;
        }

        var since = RunSince(feeders, on) ?? present.From;
        var grade = district.Group(present.Position);
        var days = new HashSet<int>(feeders.Where(post => district.Group(post.Position) == grade && post.From < since)
            .SelectMany(post => Enumerable.Range(post.From.DayNumber, Math.Max(0, Math.Min((post.Until ?? since).DayNumber, since.DayNumber) - post.From.DayNumber))));
        return since.AddDays(-days.Count).AddMonths(24) <= on;
    }

    private bool IsWithinTerms(string official, string position, DateOnly begins, DateOnly on)
    {
        if (HeldSince(official, position, on) is not { } since)
        {
            return true;
        }

        var months = Month(begins) - Month(since) - (since.AddMonths(Month(begins) - Month(since)) > begins ? 1 : 0);
        return (months + 30) / 60 < 2;
    }

    /// <summary>Since when somebody has held the title at the unit without a break; null who does not hold it on the day.</summary>
    public DateOnly? HeldSince(string official, string position, DateOnly on)
    {
        var (title, unit) = (district.Positions[position]["title"], district.Positions[position]["unit"]);
        var same = careers.Posts(official, on).Where(post => post.Capacity != "acting" && district.Positions[post.Position]["title"] == title && district.Positions[post.Position]["unit"] == unit);
        return RunSince([.. same], on);
    }

    /// <summary>First day of the month of legal retirement.</summary>
    public DateOnly Retires(string official)
    {
        var person = district.Officials[official];
        var birth = SampleDistrict.Date(SampleDistrict.Begin(person["birth"]));
        return new DateOnly(birth.Year, birth.Month, 1).AddMonths(district.RetirementAge(person["sex"], birth));
    }

    /// <summary>Since when posts that touch or overlap have been held up to a day.</summary>
    private static DateOnly? RunSince(SamplePost[] posts, DateOnly on)
    {
        DateOnly? since = null;
        for (var grown = true; grown;)
        {
            var reaches = since ?? on.AddDays(1);
            var earlier = posts.Where(post => (post.Until is not { } until || until >= reaches) && post.From < reaches).Select(post => (DateOnly?)post.From).Min();
            grown = earlier is not null && earlier != since;
            since = grown ? earlier : since;
        }

        return since;
    }

    /// <summary>The month at which ages and service count, as months since year 0: of the term 2025-2030 for planning, else of the day.</summary>
    private int Reference(string position, DateOnly on, bool planning) => !planning ? Month(on)
        : district.Flag(position, "isState") ? Month(new DateOnly(2026, 3, 1))
        : Month(new DateOnly(2025, district.Tier(position) == "commune" ? 4 : 6, 1));

    private bool IsMembership(string position) => district.Is(position, "kind", "membership");

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
