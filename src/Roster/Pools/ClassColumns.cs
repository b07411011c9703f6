using System.Collections.Concurrent;
using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Roster.Pools;

/// <summary>How every official stands towards the positions of one requirement class, and who stands otherwise at a given position.</summary>
internal sealed class ClassColumns
{
    private readonly PoolColumns columns;
    private readonly RequirementClass asked;
    private readonly ConcurrentDictionary<int, (int Row, Standing Standing)[]> exceptions = new();

    private ClassColumns(PoolColumns columns, RequirementClass asked, Standings standings)
    {
        this.columns = columns;
        this.asked = asked;
        Standings = standings;
    }

    /// <summary>The standing of all who have nothing to do with the position's unit.</summary>
    public Standings Standings { get; }

    /// <summary>Judges all members.</summary>
    public static ClassColumns Of(PoolColumns columns, RequirementClass asked)
    {
        var standings = new Standings(columns.Members.Officials, columns.View.AsOf);
        foreach (var row in columns.Members.Rows())
        {
            standings.Set(row, columns.Judge.Stand(row, asked, asked.Requirement));
        }

        return new ClassColumns(columns, asked, standings);
    }

    /// <summary>The same of a later roster: those who changed are judged anew.</summary>
    public ClassColumns Advance(PoolColumns later, IReadOnlyCollection<int> changed)
    {
        var standings = Standings.Copy(later.Members.Officials);
        foreach (var row in changed)
        {
            standings.Set(row, later.Members.Contains(row) ? later.Judge.Stand(row, asked, asked.Requirement) : null);
        }

        return new ClassColumns(later, asked, standings);
    }

    /// <summary>The standings towards one position: those whose file names its title in its unit are judged for that very position.</summary>
    /// <param name="position">Row of the position; -1 for a requirement that is none yet.</param>
    /// <param name="requirement">Its requirement.</param>
    public Standings At(int position, Requirement requirement)
    {
        var differ = position < 0 ? Differing(requirement) : exceptions.GetOrAdd(position, _ => Differing(requirement));
        return differ.Length == 0 ? Standings : Standings.With(differ);
    }

    private (int Row, Standing Standing)[] Differing(Requirement requirement)
    {
        if (requirement is not { Unit: { } unit, Title: { } title })
        {
            return [];
        }

        var differ = new List<(int, Standing)>();
        foreach (var row in columns.Naming(columns.View.Roster.Units.Find(unit), title))
        {
            var standing = columns.Judge.Stand(row, asked, requirement);
            if (standing != Standings[row])
            {
                differ.Add((row, standing));
            }
        }

        return [.. differ];
    }
}
