using System.Globalization;
using CadreOrleans.Contracts.Cascades;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Cascades;

namespace CadreOrleans.Grains.Cascades;

/// <summary>Reads requests for cascades: what is asked, or the refusal that names the part that cannot be answered.</summary>
internal static class CascadeQuestions
{
    private const int MostChoices = 200;

    /// <summary>The question of a request.</summary>
    public static Outcome<CascadeQuestion> Of(RosterView view, CascadeRequest request)
    {
        if (Limits(request) is { } limits)
        {
            return limits;
        }

        var official = request.Official is null ? -1 : Official(view, request.Official);
        var position = request.Position is null ? -1 : Position(view, request.Position);
        if (request.Official is not null && official < 0)
        {
            return Refusal.NotFound("official-unknown", "official");
        }

        if (request.Position is not null && position < 0)
        {
            return Refusal.NotFound("position-unknown", "position");
        }

        var asked = official < 0 ? OfPosition(view, position) : OfOfficial(view, official, position);
        if (asked.Value is not { } question)
        {
            return asked;
        }

        var choices = new List<CascadeChoice>();
        foreach (var pick in request.Choices ?? [])
        {
            var at = $"choices[{choices.Count.ToString(CultureInfo.InvariantCulture)}]";
            var choice = new CascadeChoice(Position(view, pick.Position), Official(view, pick.Official));
            if (choice.Position < 0 || choice.Official < 0)
            {
                return choice.Position < 0 ? Refusal.NotFound("position-unknown", at + ".position") : Refusal.NotFound("official-unknown", at + ".official");
            }

            choices.Add(choice);
        }

        return question with { Choices = choices, Limits = new CascadeLimits { Depth = request.Depth, Width = request.Width, WaitMonths = request.WaitMonths } };
    }

    /// <summary>The place of a choice in the request.</summary>
    public static string FieldOf(CascadeRequest request, RosterView view, CascadeChoice choice)
    {
        var (position, official) = (view.Roster.Positions.Ids[choice.Position].Value, view.Roster.Officials.Ids[choice.Official].Value);
        var at = (request.Choices ?? []).ToList().FindIndex(pick => pick.Position == position && pick.Official == official);
        return $"choices[{at.ToString(CultureInfo.InvariantCulture)}].official";
    }

    private static Refusal? Limits(CascadeRequest request)
    {
        Refusal? Within(int value, int least, int most, string field) =>
            value >= least && value <= most ? null : Refusal.Invalid("cascade-limit-out-of-range", field, Text(least), Text(most));
        return Within(request.Depth, 1, CascadeLimits.GreatestDepth, "depth")
            ?? Within(request.Width, 1, CascadeLimits.GreatestWidth, "width")
            ?? Within(request.WaitMonths, 0, CascadeLimits.GreatestWait, "waitMonths")
            ?? Within(request.Choices?.Count ?? 0, 0, MostChoices, "choices");
    }

    private static Outcome<CascadeQuestion> OfOfficial(RosterView view, int official, int position) =>
        !view.Roster.Officials.InServiceOn(official, view.AsOf) ? Refusal.Invalid("official-left-service", "official", view.Roster.Officials.LeftOn[official].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : position >= 0 && view.HoldingsOf(official).Any(row => view.Roster.Incumbencies.Position[row] == position) ? Refusal.Invalid("cascade-already-there", "position")
        : new CascadeQuestion { Official = official, Position = position };

    /// <summary>A free seat is the first vacancy; otherwise the only holder leaves.</summary>
    private static Outcome<CascadeQuestion> OfPosition(RosterView view, int position)
    {
        if (position < 0)
        {
            return Refusal.Invalid("cascade-nobody", "official");
        }

        var holders = view.HoldersOf(position).Where(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Acting).ToArray();
        return holders.Length < view.Position(position).Seats ? new CascadeQuestion { Position = position }
            : holders.Length == 1 ? new CascadeQuestion { Official = view.Roster.Incumbencies.Official[holders[0]] }
            : Refusal.Invalid("cascade-holder-ambiguous", "official");
    }

    private static int Official(RosterView view, string id) =>
        Identifier.IsWellFormed(id) && view.Roster.Officials.Find(new OfficialId(id)) is >= 0 and var row && !view.Roster.Officials.Erased[row] ? row : -1;

    private static int Position(RosterView view, string id) =>
        Identifier.IsWellFormed(id) && view.Roster.Positions.Find(new PositionId(id)) is >= 0 and var row && view.Roster.Positions.ExistsOn(row, view.AsOf) ? row : -1;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
