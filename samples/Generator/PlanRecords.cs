using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Generator;

/// <summary>Opening and the five steps of each plan of a term, with the votes of its conferences.</summary>
internal static class PlanRecords
{
    /// <summary>Days after a nomination on which the unit of somebody from outside is consulted.</summary>
    private const int ConsultDays = 10;

    /// <summary>Days after the opening on which the steps are held; the second, third and fourth ballot.</summary>
    private static readonly int[] StepDays = [26, 49, 75, 95, 110];

    public static void Tell(World world, PlanDraft draft, DateOnly opened, Randomness random, string? underQuorum)
    {
        foreach (var names in draft.Names.Where(name => name.On < opened.AddDays(200)).GroupBy(name => name.Plan))
        {
            var plan = names.Key;
            var body = world.Posts.FirstOrDefault(post => post.Id.Value == plan.Scope);
            var unit = body?.Unit ?? world.Units.Single(candidate => candidate.Id.Value == plan.Scope);
            var kind = body is null ? PlanKind.Titles : PlanKind.Committee;
            var what = body?.Name ?? string.Create(CultureInfo.InvariantCulture, $"chức danh lãnh đạo, quản lý {char.ToLowerInvariant(unit.Name[0])}{unit.Name[1..]}");
            world.Tell(new PlanOpened(plan, kind, $"Quy hoạch {what}, nhiệm kỳ {draft.Term}"), opened);
            for (var step = 1; step <= StepDays.Length; step++)
            {
                var convened = Convened(step, unit.IsCommune);
                var short2 = step == 2 && plan.Scope == underQuorum;
                var present = short2 ? (convened * 3 / 5) : convened - random.Between(0, convened / 8);
                IReadOnlyList<BallotResult> results = step is 1 or 5
                    ? []
                    : [.. names.Where(name => !name.Outside).Select(name => new BallotResult(name.Person.Id, name.Post.Id, Votes(draft, name, convened, present, random)))];
                world.Tell(new NominationStepHeld(plan, step, convened, present, results), opened.AddDays(StepDays[step - 1]));
            }
        }
    }

    /// <summary>
    /// Consults, ten days after each nomination from outside, the unit in which the nominee works; of the first plan of a commune that has any, some are
    /// forgotten.
    /// </summary>
    public static void Consult(World world, PlanDraft draft, int forgotten)
    {
        var outside = draft.Names.Where(name => name.Outside && name.On.AddDays(ConsultDays) <= Calendar.Today).ToArray();
        var left = outside.FirstOrDefault(name => name.Post.Unit.IsCommune)?.Plan is { } plan ? outside.Where(name => name.Plan == plan).Take(forgotten).ToHashSet() : [];
        foreach (var name in outside.Where(name => !left.Contains(name)))
        {
            var organ = (name.Person.PrincipalOn(name.On) ?? name.Person.First).Post.Unit.Name;
            world.Tell(new OutsiderConsulted(name.Plan, name.Post.Id, name.Person.Id, organ, true), name.On.AddDays(ConsultDays));
        }
    }

    /// <summary>Place of a name among those for its post.</summary>
    public static int Rank(PlanDraft draft, Name name) => draft.Of(name.Post).TakeWhile(other => other != name).Count() + 1;

    private static int Convened(int step, bool commune) => (step, commune) switch
    {
        (2, false) => 118,
        (2, true) => 45,
        (3, false) => 37,
        (3, true) => 13,
        (_, false) => 11,
        _ => 5,
    };

    /// <summary>More than half of those convened; fewer for those further down the list.</summary>
    private static int Votes(PlanDraft draft, Name name, int convened, int present, Randomness random)
    {
        var least = (convened / 2) + 1;
        return Math.Clamp(present - ((Rank(draft, name) - 1) * present / 12) - random.Between(0, Math.Max(1, present / 16)), least, present);
    }
}
