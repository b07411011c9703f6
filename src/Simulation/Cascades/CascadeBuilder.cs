using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>
/// Builds the chain of moves behind one move: a vacancy is filled by the first of its pool, or by whoever was chosen, and what that official gives up is
/// the next vacancy. Nobody moves twice, so that a chain cannot turn back on itself. A proposal to look at; nothing is appointed.
/// </summary>
public sealed class CascadeBuilder
{
    private readonly PoolColumns columns;
    private readonly RosterView view;
    private readonly CascadeQuestion question;
    private readonly TimeProvider time;
    private readonly Successors successors;
    private readonly Seats seats;
    private readonly PlanReading plans;
    private readonly long started;

    private CascadeBuilder(PoolColumns columns, CascadeQuestion question, TimeProvider time)
    {
        this.columns = columns;
        this.question = question;
        this.time = time;
        view = columns.View;
        successors = new Successors(columns, question.Limits);
        seats = new Seats(view);
        plans = new PlanReading(view);
        started = time.GetTimestamp();
    }

    private bool IsOver => time.GetElapsedTime(started) > question.Limits.Budget;

    /// <summary>Answers a question, or names the choice that cannot be taken.</summary>
    /// <param name="columns">The pools of the roster on the day of the first move.</param>
    /// <param name="question">The question; its rows are of that roster.</param>
    /// <param name="time">Measures the time it may take.</param>
    public static (Cascade? Cascade, CascadeMisfit? Misfit) Build(PoolColumns columns, CascadeQuestion question, TimeProvider time) =>
        new CascadeBuilder(columns, question, time).Build();

    private (Cascade? Cascade, CascadeMisfit? Misfit) Build()
    {
        var chain = new Chain();
        var target = question.Official >= 0 && question.Position >= 0 ? successors.PoolOf(question.Position) : null;
        var free = question.Official < 0 || question.Position < 0 || seats.Taken(question.Position) < view.Position(question.Position).Seats;
        if (question.Official < 0)
        {
            chain.Open.Enqueue(new Vacancy(0, 1, question.Position, view.AsOf));
        }
        else
        {
            Leave(chain, question.Official, 0, 1, view.AsOf, leavesService: question.Position < 0);
            if (question.Position >= 0)
            {
                chain.Enter(question.Position, question.Official);
            }
        }

        var choices = question.Choices.ToList();
        var links = new List<CascadeLink>();
        while (chain.Open.TryDequeue(out var vacancy))
        {
            var at = choices.FindIndex(choice => choice.Position == vacancy.Position);
            CascadeChoice? choice = at < 0 ? null : choices[at];
            if (Resolve(chain, vacancy, links.Count + 1, choice) is not { } link)
            {
                return (null, new CascadeMisfit(choice!.Value));
            }

            if (at >= 0 && link.Chosen is not null)
            {
                choices.RemoveAt(at);
            }

            links.Add(link);
        }

        var answer = new Cascade(question, view.AsOf, target, free, links, [], choices);
        return (answer with { Checks = new CascadeChecks(columns).Of(answer) }, null);
    }

    /// <summary>Fills one vacancy; null when the choice for it cannot be taken.</summary>
    private CascadeLink? Resolve(Chain chain, Vacancy vacancy, int number, CascadeChoice? choice)
    {
        var link = new CascadeLink(
            number, vacancy.OpenedBy, vacancy.Depth, vacancy.Position, seats.LinkedTo(vacancy.Position), vacancy.On, null, [], null, EndingOf(chain, vacancy));
        if (link.Ending is not null)
        {
            return link;
        }

        var candidates = successors.For(vacancy.Position, vacancy.On, chain.Moved).Take(question.Limits.Width).ToList();
        if (choice is { } chosen && !candidates.Exists(candidate => candidate.Successor.Entry.Official == chosen.Official))
        {
            if (chain.Moved.Contains(chosen.Official) || successors.Find(chosen.Position, chosen.Official, vacancy.On) is not { } further)
            {
                return null;
            }

            candidates.Add(further);
        }

        var alternatives = candidates.ConvertAll(candidate => Ahead(chain, vacancy, candidate.Successor, candidate.TakesOn));
        link = link with { Pool = successors.PoolOf(vacancy.Position), Alternatives = alternatives };
        if (alternatives.Count == 0)
        {
            return link with { Ending = CascadeEnding.NobodyQualifies };
        }

        var taken = choice is null ? alternatives[0] : alternatives.Find(one => one.Entry.Official == choice.Value.Official)!;
        Take(chain, vacancy, number, taken.Entry.Official, taken.TakesOn);
        return link with { Chosen = taken };
    }

    /// <summary>How the chain would go on if an official were taken here and always the first afterwards.</summary>
    private CascadeAlternative Ahead(Chain chain, Vacancy vacancy, Successor successor, DateOnly takesOn)
    {
        var ahead = chain.Ahead();
        Take(ahead, vacancy, 0, successor.Entry.Official, takesOn);
        var moves = 1;
        CascadeEnding? ends = null;
        while (ahead.Open.TryDequeue(out var next))
        {
            ends = EndingOf(ahead, next);
            if (ends is null)
            {
                var first = successors.For(next.Position, next.On, ahead.Moved).Select(found => ((Successor, DateOnly)?)found).FirstOrDefault();
                if (first is var (taken, on))
                {
                    Take(ahead, next, 0, taken.Entry.Official, on);
                    moves++;
                }
                else
                {
                    ends = CascadeEnding.NobodyQualifies;
                }
            }
        }

        return new CascadeAlternative(successor.Entry, successor.Source, takesOn, moves, ends);
    }

    private CascadeEnding? EndingOf(Chain chain, Vacancy vacancy)
    {
        var title = view.TitleOf(vacancy.Position);
        return title is null ? CascadeEnding.TitleUnknown
            : title.Kind == TitleKind.Membership ? CascadeEnding.BodySeat
            : seats.Taken(vacancy.Position) + chain.Change(vacancy.Position) >= view.Position(vacancy.Position).Seats ? CascadeEnding.OverNorm
            : plans.IsProposalOnly(vacancy.Position) ? CascadeEnding.DecidedElsewhere
            : title.Kind == TitleKind.Specialist || title.FeederGroup is null ? CascadeEnding.EntryPost
            : vacancy.Depth > question.Limits.Depth ? CascadeEnding.DepthReached
            : IsOver ? CascadeEnding.TimeUsedUp
            : null;
    }

    private void Take(Chain chain, Vacancy vacancy, int number, int official, DateOnly on)
    {
        Leave(chain, official, number, vacancy.Depth + 1, on, leavesService: false);
        chain.Enter(vacancy.Position, official);
    }

    private void Leave(Chain chain, int official, int number, int depth, DateOnly on, bool leavesService)
    {
        chain.Moved.Add(official);
        foreach (var post in seats.GivenUp(official, leavesService))
        {
            chain.Leave(post.Key);
            chain.Open.Enqueue(new Vacancy(number, depth, post.Key, on));
        }
    }
}
